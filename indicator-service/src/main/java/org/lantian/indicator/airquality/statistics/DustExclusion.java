package org.lantian.indicator.airquality.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lantian.indicator.airquality.AssessmentOptions.DustRemoves;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;

/**
 * The sand-dust periods approved for a city (环办监测〔2016〕120号). Only particulate values are taken away, gases stay;
 * figures with and without them are always computed side by side, from {@link DailyFigures} with and without this
 * exclusion.
 */
public record DustExclusion(List<ApprovedPeriod> periods) {

    /** Hours that end after {@code from} and not after {@code to}, and the decision or evidence they rest on. */
    public record ApprovedPeriod(LocalDateTime from, LocalDateTime to, String evidence) {

        boolean covers(LocalDateTime end) {
            return end.isAfter(from) && !end.isAfter(to);
        }

        boolean touches(LocalDate day) {
            return from.isBefore(day.plusDays(1).atStartOfDay()) && to.isAfter(day.atStartOfDay());
        }
    }

    public DustExclusion {
        periods = List.copyOf(periods);
    }

    boolean touches(LocalDate day) {
        return periods.stream().anyMatch(period -> period.touches(day));
    }

    Map<Pollutant, Hours> removeFrom(Map<Pollutant, Hours> hours, DustRemoves removes) {
        Predicate<LocalDateTime> removed = switch (removes) {
            case HOURS -> end -> periods.stream().anyMatch(period -> period.covers(end));
            case DAYS -> end -> touches(ShanghaiTime.dayOf(end));
        };
        Map<Pollutant, Hours> rest = new EnumMap<>(Pollutant.class);
        hours.forEach(
                (pollutant, values) -> rest.put(pollutant, pollutant.particulate() ? values.without(removed) : values));
        return rest;
    }
}
