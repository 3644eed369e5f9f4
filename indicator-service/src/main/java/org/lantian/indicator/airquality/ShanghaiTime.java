package org.lantian.indicator.airquality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Civil time of observations, Asia/Shanghai: an hourly value carries the end of its hour, so 00:00 belongs to the day
 * before.
 */
public final class ShanghaiTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ShanghaiTime() {}

    public static LocalDateTime civil(OffsetDateTime at) {
        return at.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** The day to which the hour ending then belongs. */
    public static LocalDate dayOf(LocalDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }
}
