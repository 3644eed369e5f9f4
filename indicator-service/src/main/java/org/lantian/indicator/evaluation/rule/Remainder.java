package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.lantian.indicator.airquality.Fraction;

/** What a period that runs has left until its bound, exact. A region of several cities is the mean of theirs. */
public final class Remainder {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private Remainder() {}

    /** The days of a city so far: their sum, and how many there are. */
    public record Mean(Fraction sum, int days) {}

    /** Days of a city that count against the bound, and how many valid days there are. */
    public record Counted(int against, int days) {}

    /** The mean that each remaining day may have on average so that the whole keeps to the bound; it may be below zero. */
    public static Fraction allowedMean(List<Mean> cities, int restDays, BigDecimal bound) {
        var known = Fraction.mean(cities.stream()
                .map(city -> city.sum().over(city.days() + restDays))
                .toList());
        var weight = Fraction.mean(cities.stream()
                .map(city -> Fraction.of(restDays, city.days() + restDays))
                .toList());
        return Fraction.of(bound).minus(known).over(weight);
    }

    /**
     * How many more days may count against a ratio of at most {@code share} percent of the valid days, every remaining day being
     * valid; below zero when there are too many already. Of several cities it is their days together, counted by the city
     * with the fewest days, whose days weigh most.
     */
    public static int allowedDays(List<Counted> cities, int restDays, Fraction share, boolean inclusive) {
        var soFar = Fraction.mean(cities.stream()
                .map(city -> Fraction.of(100L * city.against(), city.days() + restDays))
                .toList());
        int fewest = cities.stream().mapToInt(Counted::days).min().orElse(0) + restDays;
        var ofOneDay = HUNDRED.over((long) fewest * cities.size());
        var days = share.minus(soFar).over(ofOneDay);
        var whole = days.rounded(0, RoundingMode.FLOOR);
        boolean exactly = Fraction.of(whole).compareTo(days) == 0;
        return whole.intValueExact() - (exactly && !inclusive ? 1 : 0);
    }

    /**
     * How many more days may lie above the bound of a percentile: with {@code k = 1 + (n - 1) p / 100} of HJ 663 it surely holds
     * while the value at the next whole place does.
     */
    public static int allowedAbove(int above, int days, int restDays, int percentile) {
        int all = days + restDays;
        var place = Fraction.of((all - 1L) * percentile, 100).plus(Fraction.of(1, 1));
        return all - place.rounded(0, RoundingMode.CEILING).intValueExact() - above;
    }

    /** What each remaining month has to bring, or may bring, so that the sum comes to the bound; nothing once it is reached. */
    public static Fraction perMonth(Fraction reached, BigDecimal bound, int restMonths) {
        var rest = Fraction.of(bound).minus(reached);
        return rest.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : rest.over(Math.max(1, restMonths));
    }
}
