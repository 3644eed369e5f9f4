/** Hourly values as the UCI Beijing set prints them, turned into what indicator-service takes. */
@NullMarked
package org.lantian.local.observation;

import org.jspecify.annotations.NullMarked;
