package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import org.lantian.indicator.airquality.Fraction;

/** What is known of an indicator in a region over a period. */
sealed interface Figure {

    /**
     * A figure that rests on enough data.
     *
     * @param exact unrounded
     * @param decimals with which it is printed and compared
     * @param basis what it rests on, in Chinese
     */
    record Known(Fraction exact, int decimals, String basis) implements Figure {
        BigDecimal value() {
            return exact.rounded(decimals);
        }
    }

    /** There is none, and what would be needed, in Chinese. */
    record Missing(String why) implements Figure {}
}
