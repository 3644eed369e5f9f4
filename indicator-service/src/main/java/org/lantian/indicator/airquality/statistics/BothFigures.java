package org.lantian.indicator.airquality.statistics;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;

/**
 * A period with all its data and without approved dust, never one without the other. National monthly reports take the
 * concentrations and the composite index without dust and the day ratios with it (环办监测〔2016〕120号).
 */
public record BothFigures(PeriodFigures all, PeriodFigures withoutDust) {

    /** A day that {@code withoutDust} does not hold was not touched by dust and is taken from {@code all}. */
    public static BothFigures of(
            Standards standards, Period period, Collection<DailyFigures> all, Collection<DailyFigures> withoutDust) {
        var figures = PeriodFigures.of(standards, period, all);
        if (withoutDust.isEmpty() || withoutDust.equals(all)) {
            return new BothFigures(figures, figures);
        }
        Map<LocalDate, DailyFigures> touched =
                withoutDust.stream().collect(toMap(DailyFigures::day, Function.identity()));
        return new BothFigures(
                figures,
                PeriodFigures.of(
                        standards,
                        period,
                        all.stream()
                                .map(day -> touched.getOrDefault(day.day(), day))
                                .toList()));
    }
}
