/** Emission and site monitors: the sources, and their limits per pollutant. */
@NullMarked
package org.lantian.indicator.source;

import org.jspecify.annotations.NullMarked;
