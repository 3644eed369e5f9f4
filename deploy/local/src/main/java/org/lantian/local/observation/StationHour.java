package org.lantian.local.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One row of the file: what a station measured in the hour that ends at the printed label. A missing value is left out.
 *
 * @param end the label as printed, hour h of day d is d h:00 in China's time; the hour 0 ends the day before
 */
public record StationHour(String station, LocalDateTime end, Map<String, BigDecimal> values) {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** The year that the hour belongs to: 00:00 on New Year's Day is the last hour of the old year. */
    public int year() {
        return end.minusNanos(1).getYear();
    }

    /** The day that the hour belongs to. */
    public LocalDate day() {
        return end.minusNanos(1).toLocalDate();
    }

    boolean isComplete() {
        return values.size() == Column.values().length;
    }

    /** Rows {@code station,pollutant,observedAt,value} as indicator-service takes them. */
    public String asCsv() {
        var rows = new StringBuilder();
        values.forEach((pollutant, value) -> rows.append(station)
                .append(',')
                .append(pollutant)
                .append(',')
                .append(end.atOffset(CHINA))
                .append(',')
                .append(value.toPlainString())
                .append('\n'));
        return rows.toString();
    }
}
