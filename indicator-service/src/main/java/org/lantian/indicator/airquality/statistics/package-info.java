/**
 * From hourly values to days, from sites to cities, and from days to months, quarters, years and any period, with the
 * minimum of valid data that each needs.
 */
@NullMarked
package org.lantian.indicator.airquality.statistics;

import org.jspecify.annotations.NullMarked;
