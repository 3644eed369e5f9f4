package org.lantian.indicator.airquality.statistics;

import java.util.Collection;
import java.util.List;
import org.lantian.indicator.airquality.Fraction;

/**
 * HJ 663's percentile: linear between the two values next to position 1 + (n - 1) · p / 100 of the sorted values,
 * computed exactly.
 */
final class Percentile {

    private Percentile() {}

    /** Of at least one value. */
    static Fraction of(Collection<Fraction> values, int percent) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int position = (sorted.size() - 1) * percent;
        Fraction low = sorted.get(position / 100);
        Fraction high = sorted.get(Math.min(position / 100 + 1, sorted.size() - 1));
        return low.plus(high.minus(low).times(Fraction.of(position % 100, 100)));
    }
}
