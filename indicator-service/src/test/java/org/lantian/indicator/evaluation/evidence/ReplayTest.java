package org.lantian.indicator.evaluation.evidence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.BeijingStations;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.Hours;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.catalogue.Comparator;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicator.Basis;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.indicator.evaluation.rule.Evidence;
import org.lantian.indicator.evaluation.rule.Judge;
import org.lantian.indicator.evaluation.rule.Settling;

/** Four years of real hours: what is told while they come in hour by hour is what a replay of all of them tells. */
class ReplayTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final LocalDate FIRST = LocalDate.of(2013, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 2, 28);
    private static final Judge JUDGE = new Judge(new BigDecimal("5"));
    private static final Settling SETTLING = new Settling(3, 75);
    private static final Indicator PM25 = new Indicator("PM25_MEAN", "细颗粒物年均浓度", "ug/m3", true, Basis.OBSERVATIONS);
    private static final Indicator GOOD_DAYS =
            new Indicator("GOOD_DAY_RATIO", "优良天数比率", "%", false, Basis.OBSERVATIONS);

    @Test
    void a_replay_of_four_years_of_hours_tells_what_the_live_run_told() throws IOException {
        var hours = BeijingStations.read("Guanyuan");
        var all = days(hours, LAST.plusDays(1));
        var replay = told(today -> evidence(all));
        var live = told(today -> {
            NavigableMap<LocalDate, DailyFigures> soFar = new TreeMap<>(all.headMap(today, false));
            soFar.put(today, day(hours, today, today.atTime(15, 0)));
            return evidence(soFar);
        });
        assertThat(live).isEqualTo(replay);
        assertThat(replay).hasSizeBetween(16, 80);
        assertThat(replay).anyMatch(event -> event.contains("OFF_TARGET"));
        assertThat(replay).anyMatch(event -> event.contains("BACK_ON_TARGET"));
        assertThat(replay).anyMatch(event -> event.contains("TARGET_MISSED"));
    }

    private interface Known {
        Map<Indicator, Evidence> on(LocalDate today);
    }

    private static List<String> told(Known known) {
        Map<String, Verdict> told = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (var today = FIRST.plusDays(1); !today.isAfter(LAST); today = today.plusDays(1)) {
            var evidence = known.on(today);
            for (var indicator : List.of(PM25, GOOD_DAYS)) {
                for (int year = 2014; year <= 2016; year++) {
                    var goal = goal(indicator, year);
                    var of = java.util.Objects.requireNonNull(evidence.get(indicator));
                    var ruling = JUDGE.rule(goal, indicator, today, of);
                    var key = indicator.code() + year;
                    var news = SETTLING.news(told.get(key), ruling, today, day -> JUDGE.rule(goal, indicator, day, of));
                    if (news != null) {
                        told.put(key, ruling.judgement().verdict());
                        events.add(today + " " + key + " " + news);
                    }
                }
            }
        }
        return events;
    }

    private static Map<Indicator, Evidence> evidence(NavigableMap<LocalDate, DailyFigures> days) {
        Map<Period, PeriodFigures> computed = new HashMap<>();
        Map<Indicator, Evidence> evidence = new HashMap<>();
        for (var indicator : List.of(PM25, GOOD_DAYS)) {
            evidence.put(
                    indicator,
                    period -> IndicatorReading.of(
                            indicator,
                            computed.computeIfAbsent(
                                    period,
                                    of -> PeriodFigures.of(
                                            STANDARDS,
                                            of,
                                            days.subMap(of.first(), true, of.last(), true)
                                                    .values())),
                            STANDARDS.on(period).minimumData()));
        }
        return evidence;
    }

    private static NavigableMap<LocalDate, DailyFigures> days(
            Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours, LocalDate end) {
        NavigableMap<LocalDate, DailyFigures> days = new TreeMap<>();
        FIRST.datesUntil(end).forEach(day -> days.put(day, day(hours, day, LocalDateTime.MAX)));
        return days;
    }

    /** The day as far as its hours have come in. */
    private static DailyFigures day(
            Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours, LocalDate day, LocalDateTime now) {
        Map<Pollutant, Hours> known = new HashMap<>();
        hours.forEach((pollutant, values) -> known.put(
                pollutant,
                Hours.of(java.util.stream.IntStream.rangeClosed(1, 24)
                        .mapToObj(hour -> day.atStartOfDay().plusHours(hour))
                        .filter(end -> !end.isAfter(now) && values.containsKey(end))
                        .collect(toMap(end -> end, values::get)))));
        return DailyFigures.of(STANDARDS, day, known);
    }

    private static Goal goal(Indicator indicator, int year) {
        boolean fine = indicator.equals(PM25);
        return new Goal(
                indicator.label(),
                indicator.code(),
                null,
                fine ? Comparator.AT_MOST : Comparator.AT_LEAST,
                new BigDecimal(fine ? "80" : "52"),
                indicator.unit(),
                null,
                String.valueOf(year),
                null,
                false,
                false,
                null);
    }
}
