package org.lantian.plan.extraction.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as a sentence prints it, from {@code start} to {@code end}, bounds such as 以上 included. A range
 * has a {@code top}; {@code spelled} tells Chinese numerals, which often only name things.
 */
public record PrintedQuantity(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal top,
        UnitOfMeasure unit,
        Bound bound,
        boolean spelled) {

    /** What stands after the unit. */
    public enum Bound {
        NONE,
        OR_MORE,
        OR_LESS,
        ABOUT
    }
}
