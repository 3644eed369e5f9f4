/** Hourly values: screened row by row, stored once, corrected by new versions, never overwritten. */
@NullMarked
package org.lantian.indicator.observation;

import org.jspecify.annotations.NullMarked;
