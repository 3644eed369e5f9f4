/** Emission and site monitors: limits per source and pollutant, when they are exceeded, and whether monitors are online. */
@NullMarked
package org.lantian.indicator.source;

import org.jspecify.annotations.NullMarked;
