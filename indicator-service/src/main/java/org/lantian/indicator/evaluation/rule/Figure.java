package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.statistics.Coverage;

/** What is known of an indicator in a region over a period. */
public sealed interface Figure {

    /**
     * A figure that rests on enough data.
     *
     * @param exact unrounded
     * @param decimals with which it is printed and compared
     * @param basis what it rests on, in Chinese
     * @param coverage the days it rests on, where it comes from days
     */
    record Known(
            Fraction exact,
            int decimals,
            String basis,
            @Nullable Coverage coverage) implements Figure {

        public Known(Fraction exact, int decimals, String basis) {
            this(exact, decimals, basis, null);
        }

        /** The same figure with other words on what it rests on. */
        public Known resting(String basis) {
            return new Known(exact, decimals, basis, coverage);
        }

        public BigDecimal value() {
            return exact.rounded(decimals);
        }
    }

    /** There is none, and what would be needed, in Chinese. */
    record Missing(String why) implements Figure {}
}
