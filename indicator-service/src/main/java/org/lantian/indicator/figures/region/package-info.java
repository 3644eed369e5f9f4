/** The figures of a region from the daily values of its control stations. */
@NullMarked
package org.lantian.indicator.figures.region;

import org.jspecify.annotations.NullMarked;
