package org.lantian.indicator.airquality.statistics;

import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;

/** A pollutant's exact value for a day, null when there were too few valid hours, and how many there were. */
public record DailyValue(@Nullable Fraction value, Coverage hours) {}
