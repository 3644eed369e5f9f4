/** Hourly means at sources: taken row by row, and the indicators that come from them. */
@NullMarked
package org.lantian.indicator.source.reading;

import org.jspecify.annotations.NullMarked;
