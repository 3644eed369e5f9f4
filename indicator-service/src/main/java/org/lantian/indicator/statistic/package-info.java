/** Figures that others have published, kept as they are with their source. */
@NullMarked
package org.lantian.indicator.statistic;

import org.jspecify.annotations.NullMarked;
