package org.lantian.indicator.airquality.statistics;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.lantian.indicator.airquality.Pollutant;

/** Hours made up for a test. */
final class SomeHours {

    private SomeHours() {}

    /** The same value at the ends of these hours of the day, 1 to 24. */
    static Map<LocalDateTime, BigDecimal> of(LocalDate day, int first, int last, String value) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .collect(toMap(hour -> day.atStartOfDay().plusHours(hour), hour -> new BigDecimal(value)));
    }

    /** A whole day of every pollutant at this value. */
    static Map<Pollutant, Hours> day(LocalDate day, String value) {
        Map<Pollutant, Hours> hours = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            hours.put(pollutant, Hours.of(of(day, 1, 24, value)));
        }
        return hours;
    }

    static Hours joined(Map<LocalDateTime, BigDecimal> some, Map<LocalDateTime, BigDecimal> more) {
        Map<LocalDateTime, BigDecimal> all = new HashMap<>(some);
        all.putAll(more);
        return Hours.of(all);
    }
}
