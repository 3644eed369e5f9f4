/** Hourly values and what is said about them. */
@NullMarked
package org.lantian.indicator.observation;

import org.jspecify.annotations.NullMarked;
