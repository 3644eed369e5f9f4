package org.lantian.indicator.evaluation.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.statistics.DayCounts;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.evaluation.evidence.StoredEvidence.Batch;
import org.lantian.indicator.evaluation.rule.Bound;
import org.lantian.indicator.evaluation.rule.Left;
import org.lantian.indicator.evaluation.rule.Remainder;
import org.lantian.indicator.evaluation.rule.Remainder.Counted;
import org.lantian.indicator.evaluation.rule.Remainder.Mean;
import org.lantian.indicator.evaluation.rule.Ruling;
import org.lantian.indicator.evaluation.rule.Wording;

/** Finds what a running target has left, from the days that its region has had. */
public final class Remaining {

    private static final int DECIMALS = 1;
    private static final int CENT = 2;

    private Remaining() {}

    /** Null for a period that does not run, a figure that is missing, and indicators that know no rest (a composite index). */
    public static @Nullable Left of(
            @Nullable Indicator indicator, String regionCode, Ruling ruling, LocalDate today, Batch batch) {
        var period = ruling.period();
        var bound = ruling.bound();
        var reached = ruling.reached();
        if (period == null || bound == null || reached == null || !today.isAfter(period.first())) {
            return null;
        }
        int days = (int) ChronoUnit.DAYS.between(today, period.last()) + 1;
        if (days < 1) {
            return null;
        }
        int months = (int) ChronoUnit.MONTHS.between(
                        today.withDayOfMonth(1), period.last().withDayOfMonth(1))
                + 1;
        if (indicator == null || !indicator.observed()) {
            return perMonth(indicator, bound, reached, days, months);
        }
        var soFar = new Period(period.first(), today.minusDays(1));
        var cities = batch.citiesOf(regionCode).stream()
                .map(city -> batch.counting(indicator, city, soFar))
                .toList();
        var pollutant = IndicatorReading.pollutant(indicator);
        if (pollutant != null) {
            return cities.get(0).of(pollutant).assessed().byMean()
                    ? mean(cities, pollutant, indicator, bound, days, months)
                    : percentile(batch, regionCode, soFar, pollutant, cities, bound, days, months);
        }
        return counted(indicator, cities, bound, days, months);
    }

    private static @Nullable Left mean(
            List<PeriodFigures> cities, Pollutant pollutant, Indicator indicator, Bound bound, int days, int months) {
        if (cities.stream().anyMatch(city -> city.of(pollutant).mean() == null)) {
            return null;
        }
        var sums = cities.stream()
                .map(city -> city.of(pollutant))
                .map(of -> new Mean(
                        times(of.mean(), of.days().observed()), of.days().observed()))
                .toList();
        var allowed = Remainder.allowedMean(sums, days, bound.value())
                .rounded(DECIMALS, bound.atMost() ? RoundingMode.FLOOR : RoundingMode.CEILING);
        var words = allowed.signum() < 0
                ? "其余%d天无论如何都不能使全期达到目标".formatted(days)
                : "其余%d天的均值%s%s，全期才能达到目标".formatted(days, bound.words(), Wording.quantity(allowed, indicator.unit()));
        return new Left(days, months, allowed, null, null, indicator.unit(), words);
    }

    private static Fraction times(@Nullable Fraction mean, int days) {
        return mean == null ? Fraction.ZERO : mean.times(Fraction.of(days, 1));
    }

    /** Only for one city: of several the percentiles are averaged, and no number of days says what that allows. */
    private static @Nullable Left percentile(
            Batch batch,
            String regionCode,
            Period soFar,
            Pollutant pollutant,
            List<PeriodFigures> cities,
            Bound bound,
            int days,
            int months) {
        if (cities.size() > 1) {
            return null;
        }
        var values = batch.days(regionCode, soFar).stream()
                .map(day -> day.value(pollutant))
                .filter(value -> value != null)
                .toList();
        int above = (int) values.stream()
                .filter(value -> value.compareTo(Fraction.of(bound.value())) > 0)
                .count();
        int percentile = cities.get(0).of(pollutant).assessed().percentile();
        return allowed(Remainder.allowedAbove(above, values.size(), days, percentile), "高于目标值的天数", days, months);
    }

    private static @Nullable Left counted(
            Indicator indicator, List<PeriodFigures> cities, Bound bound, int days, int months) {
        var counts = cities.stream().map(PeriodFigures::days).toList();
        return switch (indicator.code()) {
            case "GOOD_DAY_RATIO" -> {
                var bad = counts.stream()
                        .map(of -> new Counted(
                                of.days().observed() - of.good(), of.days().observed()))
                        .toList();
                var share = Fraction.of(new BigDecimal("100").subtract(bound.value()));
                yield allowed(Remainder.allowedDays(bad, days, share, bound.inclusive()), "非优良天", days, months);
            }
            case "HEAVY_DAY_RATIO" -> {
                var heavy = counts.stream()
                        .map(of -> new Counted(of.heavy(), of.days().observed()))
                        .toList();
                yield allowed(
                        Remainder.allowedDays(heavy, days, Fraction.of(bound.value()), bound.inclusive()),
                        "重度及以上污染天",
                        days,
                        months);
            }
            case "HEAVY_DAYS" -> {
                var most = bound.value().setScale(0, RoundingMode.FLOOR);
                boolean whole = most.compareTo(bound.value()) == 0;
                int heavy = counts.stream().mapToInt(DayCounts::heavy).sum();
                int limit = most.multiply(BigDecimal.valueOf(cities.size())).intValueExact();
                yield allowed(limit - heavy - (whole && !bound.inclusive() ? 1 : 0), "重度及以上污染天", days, months);
            }
            default -> null;
        };
    }

    private static Left allowed(int allowed, String what, int days, int months) {
        var words = allowed < 0
                ? "%s已超过全期允许的天数%d天".formatted(what, -allowed)
                : "其余%d天中最多还可有%d个%s".formatted(days, allowed, what);
        return new Left(days, months, null, allowed, null, "d", words);
    }

    private static @Nullable Left perMonth(
            @Nullable Indicator indicator, Bound bound, Fraction reached, int days, int months) {
        if (bound.atMost() || indicator == null && bound.holds(reached.rounded(CENT))) {
            return null;
        }
        var each = Remainder.perMonth(reached, bound.value(), months).rounded(CENT, RoundingMode.CEILING);
        var unit = indicator == null ? "" : indicator.unit();
        var words = each.signum() == 0 ? "已经达到目标" : "其余%d个月平均每月还需%s".formatted(months, Wording.quantity(each, unit));
        return new Left(days, months, null, null, each, unit, words);
    }
}
