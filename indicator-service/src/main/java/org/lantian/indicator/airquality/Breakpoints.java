package org.lantian.indicator.airquality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of HJ 633's table of individual indices. Between two breakpoints the index rises linearly and is rounded
 * up; the slope is never computed on its own, because a finite decimal of 50/35 would turn an exact 20 into 21.
 *
 * @param beyond the index above the last breakpoint; null where none is computed
 */
record Breakpoints(List<Breakpoint> ladder, @Nullable Integer beyond) {

    record Breakpoint(int index, Fraction concentration) {}

    private static final List<Integer> INDICES = List.of(0, 50, 100, 150, 200, 300, 400, 500);

    static Breakpoints of(NamedCsvRecord row, int beyondByOption) {
        Stream<Breakpoint> ladder = INDICES.stream()
                .filter(index -> !row.getField(index.toString()).isEmpty())
                .map(index -> new Breakpoint(index, Fraction.of(new BigDecimal(row.getField(index.toString())))));
        String beyond = row.getField("beyond");
        return new Breakpoints(ladder.toList(), beyond(beyond, beyondByOption));
    }

    private static @Nullable Integer beyond(String said, int byOption) {
        return switch (said) {
            case "" -> null;
            case "option" -> byOption;
            default -> Integer.valueOf(said);
        };
    }

    @Nullable
    Integer index(Fraction concentration) {
        for (int i = 1; i < ladder.size(); i++) {
            if (concentration.compareTo(ladder.get(i).concentration) <= 0) {
                return between(ladder.get(i - 1), ladder.get(i), concentration);
            }
        }
        return beyond;
    }

    /** The calculation behind {@link #index}, with its numbers. */
    String formula(Fraction concentration) {
        for (int i = 1; i < ladder.size(); i++) {
            if (concentration.compareTo(ladder.get(i).concentration) <= 0) {
                return formula(ladder.get(i - 1), ladder.get(i), concentration);
            }
        }
        return "above the last breakpoint "
                + ladder.get(ladder.size() - 1).concentration.written();
    }

    private static String formula(Breakpoint low, Breakpoint high, Fraction concentration) {
        return "(%d - %d) / (%s - %s) × (%s - %s) + %d, rounded up"
                .formatted(
                        high.index,
                        low.index,
                        high.concentration.written(),
                        low.concentration.written(),
                        concentration.written(),
                        low.concentration.written(),
                        low.index);
    }

    private static int between(Breakpoint low, Breakpoint high, Fraction concentration) {
        return concentration
                .minus(low.concentration)
                .times(Fraction.of(high.index - low.index, 1))
                .over(high.concentration.minus(low.concentration))
                .plus(Fraction.of(low.index, 1))
                .rounded(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
