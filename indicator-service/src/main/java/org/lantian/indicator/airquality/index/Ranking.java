package org.lantian.indicator.airquality.index;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;

/**
 * Regions in order of one printed figure: equal values share a rank and the next ranks are skipped; those without
 * sufficient data are named, not ranked.
 *
 * @param insufficient regions without a value, in the order given
 */
public record Ranking(List<Place> places, List<String> insufficient) {

    /** Which end of the scale comes first. */
    public enum Best {
        LOWEST,
        HIGHEST
    }

    /** A region's value as printed, and the one that it is compared with; null where data were insufficient. */
    public record Entry(
            String region,
            @Nullable BigDecimal value,
            @Nullable BigDecimal previous) {}

    /**
     * A region's place.
     *
     * @param change from the previous value in percent of it; null without one
     * @param placesGained by how many places it stands better than in the ranking of the previous values; null
     *     without one
     */
    public record Place(
            int rank,
            String region,
            BigDecimal value,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable Integer placesGained) {}

    private record Value(String region, BigDecimal value) {}

    /** Ranks each region once; {@code decimals} are those of the change in percent. */
    public static Ranking of(List<Entry> entries, Best best, int decimals) {
        Map<String, Integer> before = ranks(
                entries.stream()
                        .flatMap(entry -> value(entry.region, entry.previous))
                        .toList(),
                best);
        Map<String, Integer> now = ranks(
                entries.stream()
                        .flatMap(entry -> value(entry.region, entry.value))
                        .toList(),
                best);
        List<Place> places = entries.stream()
                .flatMap(entry -> place(entry, now.get(entry.region), before.get(entry.region), decimals))
                .sorted(Comparator.comparingInt(Place::rank))
                .toList();
        return new Ranking(
                places,
                entries.stream()
                        .filter(entry -> entry.value == null)
                        .map(Entry::region)
                        .toList());
    }

    /** Change from the previous value in percent of it; null where that was zero. */
    public static @Nullable BigDecimal change(BigDecimal value, BigDecimal previous, int decimals) {
        return previous.signum() == 0
                ? null
                : Fraction.of(value.subtract(previous).movePointRight(2))
                        .over(Fraction.of(previous))
                        .rounded(decimals);
    }

    private static Stream<Value> value(String region, @Nullable BigDecimal value) {
        return value == null ? Stream.empty() : Stream.of(new Value(region, value));
    }

    /** A rank is one more than the number of better values. */
    private static Map<String, Integer> ranks(List<Value> values, Best best) {
        Comparator<BigDecimal> order = best == Best.LOWEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<Value> sorted = values.stream()
                .sorted(Comparator.comparing(Value::value, order))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && sorted.get(i).value.compareTo(sorted.get(i - 1).value) == 0;
            rank = tie ? rank : i + 1;
            ranks.put(sorted.get(i).region, rank);
        }
        return ranks;
    }

    private static Stream<Place> place(
            Entry entry, @Nullable Integer rank, @Nullable Integer rankBefore, int decimals) {
        BigDecimal value = entry.value;
        BigDecimal previous = entry.previous;
        if (value == null || rank == null) {
            return Stream.empty();
        }
        return Stream.of(new Place(
                rank,
                entry.region,
                value,
                previous,
                previous == null ? null : change(value, previous, decimals),
                rankBefore == null ? null : rankBefore - rank));
    }
}
