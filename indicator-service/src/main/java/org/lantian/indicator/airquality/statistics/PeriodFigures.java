package org.lantian.indicator.airquality.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.index.CompositeIndex;

/**
 * What HJ 663 says of a site or a city over any period, from its days. Each day's index keeps the rules of its own
 * date; the period's statistics follow the rule set that judges the period.
 *
 * @param ruleSet id of that rule set
 * @param standard its edition of HJ 663
 * @param pollutants one for each pollutant
 * @param goodDayRatio in percent, null without valid days
 * @param compositeIndex from the statistics as printed
 * @param attainmentNeeds pollutants that must attain for the whole to attain
 */
public record PeriodFigures(
        Period period,
        String ruleSet,
        String standard,
        Map<Pollutant, PollutantFigures> pollutants,
        DayCounts days,
        @Nullable BigDecimal goodDayRatio,
        @Nullable BigDecimal heavyDayRatio,
        CompositeIndex compositeIndex,
        Set<Pollutant> attainmentNeeds) {

    /** Days outside the period are left out; the same day twice is an {@link IllegalArgumentException}. */
    public static PeriodFigures of(Standards standards, Period period, Collection<DailyFigures> days) {
        RuleSet rules = standards.on(period);
        List<DailyFigures> inside =
                days.stream().filter(day -> period.contains(day.day())).toList();
        if (inside.stream().map(DailyFigures::day).distinct().count() < inside.size()) {
            throw new IllegalArgumentException("a day of " + period + " was given twice");
        }
        Map<Pollutant, PollutantFigures> pollutants = new EnumMap<>(Pollutant.class);
        Map<Pollutant, BigDecimal> statistics = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            PollutantFigures figures = PollutantFigures.of(rules, period, pollutant, inside);
            pollutants.put(pollutant, figures);
            BigDecimal value = figures.value();
            if (value != null) {
                statistics.put(pollutant, value);
            }
        }
        DayCounts counts = DayCounts.of(period.length(), inside, rules.options());
        int decimals = rules.options().ratioDecimals();
        return new PeriodFigures(
                period,
                rules.id(),
                rules.assessmentStandard(),
                Collections.unmodifiableMap(pollutants),
                counts,
                rounded(counts.goodRatio(), decimals),
                rounded(counts.heavyRatio(), decimals),
                CompositeIndex.of(standards, period, statistics),
                rules.options().attainmentNeeds());
    }

    public PollutantFigures of(Pollutant pollutant) {
        return Objects.requireNonNull(pollutants.get(pollutant));
    }

    /** Whether every pollutant has the data that the period needs; a region without is named, not ranked. */
    public boolean valid() {
        return pollutants.values().stream().allMatch(PollutantFigures::valid);
    }

    /** Whether class 2 is met by all that it takes: false as soon as one fails, null while one is undecided. */
    public @Nullable Boolean attained() {
        List<PollutantFigures> all = attainmentNeeds.stream().map(this::of).toList();
        if (all.stream().anyMatch(figures -> Boolean.FALSE.equals(figures.attained()))) {
            return false;
        }
        return all.stream().allMatch(figures -> Boolean.TRUE.equals(figures.attained())) ? true : null;
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction ratio, int decimals) {
        return ratio == null ? null : ratio.rounded(decimals);
    }
}
