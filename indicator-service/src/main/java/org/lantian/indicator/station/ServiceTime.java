package org.lantian.indicator.station;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A station, its region, and the days it stands for the air, first and last included; null: no bound. Outside them nothing is expected of
 * it and nothing is taken.
 */
public record ServiceTime(
        String station,
        String regionCode,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean isBounded() {
        return from != null || until != null;
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
