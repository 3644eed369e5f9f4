package org.lantian.indicator.airquality.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.RuleSet.Assessed;

/**
 * One pollutant over a period: mean and percentile of its valid daily values (HJ 663), exact, in µg/m³ (CO mg/m³);
 * both are null without any. They are computed from what there is; {@link #valid()} says whether that was enough.
 *
 * @param assessed which of the two stands for the pollutant, which percentile, and printed decimals
 * @param attained whether GB 3095 class 2 is met, null without enough data
 * @param exceedance by how many times the limit the figure lies above it, null where it does not
 */
public record PollutantFigures(
        Pollutant pollutant,
        @Nullable Fraction mean,
        @Nullable Fraction percentile,
        Assessed assessed,
        Coverage days,
        Coverage hours,
        boolean valid,
        @Nullable Boolean attained,
        @Nullable BigDecimal exceedance) {

    static PollutantFigures of(RuleSet rules, Period period, Pollutant pollutant, List<DailyFigures> days) {
        AssessmentOptions options = rules.options();
        Assessed assessed = rules.assessed(pollutant);
        List<Fraction> values = days.stream()
                .flatMap(day -> Stream.ofNullable(day.value(pollutant)))
                .map(value -> options.roundDailyValues() ? Fraction.of(value.rounded(pollutant.decimals())) : value)
                .toList();
        Fraction mean = values.isEmpty() ? null : Fraction.mean(values);
        Fraction percentile = values.isEmpty() ? null : Percentile.of(values, assessed.percentile());
        boolean valid = MinimumDays.met(rules, period, pollutant, days);
        Fraction stands = assessed.byMean() ? mean : percentile;
        Boolean attained = null;
        if (valid && mean != null && percentile != null) {
            attained = Attainment.met(rules, period, pollutant, mean, percentile);
        }
        return new PollutantFigures(
                pollutant,
                mean,
                percentile,
                assessed,
                new Coverage(period.length(), values.size()),
                hours(period, pollutant, days),
                valid,
                attained,
                stands == null ? null : Attainment.exceedance(rules, period, pollutant, stands));
    }

    /** The figure that stands for the pollutant, unrounded: what a target is compared with. */
    public @Nullable Fraction exact() {
        return assessed.byMean() ? mean : percentile;
    }

    /** The same, rounded as it is printed. */
    public @Nullable BigDecimal value() {
        Fraction exact = exact();
        return exact == null ? null : exact.rounded(assessed.decimals());
    }

    /** A day that was not given expected as many hours as the others: 24 for each site. */
    private static Coverage hours(Period period, Pollutant pollutant, List<DailyFigures> days) {
        List<Coverage> given = days.stream()
                .map(day -> Objects.requireNonNull(day.values().get(pollutant)).hours())
                .toList();
        int perDay = given.stream().mapToInt(Coverage::expected).max().orElse(Hours.PER_DAY);
        int absent = perDay * (period.length() - days.size());
        Coverage known = Coverage.sum(given);
        return new Coverage(absent + known.expected(), known.observed());
    }
}
