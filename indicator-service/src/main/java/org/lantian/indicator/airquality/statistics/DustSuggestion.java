package org.lantian.indicator.airquality.statistics;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;

/**
 * Hours in which a city's PM10 rose and fell as sand and dust make it: for whoever gathers evidence, never an exclusion by itself. No
 * published text sets the thresholds, so all of them are options.
 *
 * @param from end of the hour before the first
 * @param to end of the last hour; null where it had not ended yet
 * @param before mean of the hours before it began
 * @param highest highest hour
 */
public record DustSuggestion(LocalDateTime from, @Nullable LocalDateTime to, Fraction before, Fraction highest) {

    /** Those that begin in a series of a city's hourly PM10, by the end of the hour. */
    public static List<DustSuggestion> in(AssessmentOptions options, NavigableMap<LocalDateTime, Fraction> pm10) {
        List<DustSuggestion> found = new ArrayList<>();
        LocalDateTime over = LocalDateTime.MIN;
        for (var hour : pm10.entrySet()) {
            var end = hour.getKey();
            if (end.isAfter(over)) {
                var before = before(options, pm10, end);
                if (before != null && rises(options, before, hour.getValue())) {
                    var suggestion = from(options, pm10.tailMap(end, true), before);
                    found.add(suggestion);
                    over = suggestion.to == null ? LocalDateTime.MAX : suggestion.to;
                }
            }
        }
        return found;
    }

    /** The mean of the hours just before; null where one of them is missing. */
    private static @Nullable Fraction before(
            AssessmentOptions options, NavigableMap<LocalDateTime, Fraction> pm10, LocalDateTime end) {
        var values = IntStream.rangeClosed(1, options.dustHoursBefore())
                .mapToObj(end::minusHours)
                .flatMap(hour -> Stream.ofNullable(pm10.get(hour)))
                .toList();
        return values.size() < options.dustHoursBefore() ? null : Fraction.mean(values);
    }

    private static boolean rises(AssessmentOptions options, Fraction before, Fraction value) {
        return value.compareTo(before.times(Fraction.of(options.dustOnsetPercent(), 100))) >= 0
                && value.compareTo(Fraction.of(options.dustOnsetAbove(), 1)) > 0;
    }

    private static DustSuggestion from(
            AssessmentOptions options, NavigableMap<LocalDateTime, Fraction> hours, Fraction before) {
        var calm = before.times(Fraction.of(100L + options.dustEndPercent(), 100));
        var highest = hours.firstEntry().getValue();
        for (var hour : hours.entrySet()) {
            if (hour.getValue().compareTo(calm) <= 0) {
                return new DustSuggestion(
                        hours.firstKey().minusHours(1), hour.getKey().minusHours(1), before, highest);
            }
            highest = hour.getValue().compareTo(highest) > 0 ? hour.getValue() : highest;
        }
        return new DustSuggestion(hours.firstKey().minusHours(1), null, before, highest);
    }
}
