package org.lantian.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;

/** One hourly mean that passed {@link Screening}; {@code observedAt} is the end of the hour, the value in µg/m³ (CO mg/m³). */
record Observation(String station, Pollutant pollutant, Instant observedAt, BigDecimal value) {

    /** The month to which the hour belongs. */
    YearMonth month() {
        return YearMonth.from(ShanghaiTime.dayOf(LocalDateTime.ofInstant(observedAt, ShanghaiTime.ZONE)));
    }
}
