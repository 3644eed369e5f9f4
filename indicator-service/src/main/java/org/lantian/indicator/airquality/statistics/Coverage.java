package org.lantian.indicator.airquality.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import org.lantian.indicator.airquality.Fraction;

/** How many values there should have been and how many valid ones there were. */
public record Coverage(int expected, int observed) {

    public static Coverage sum(Collection<Coverage> parts) {
        return new Coverage(
                parts.stream().mapToInt(Coverage::expected).sum(),
                parts.stream().mapToInt(Coverage::observed).sum());
    }

    /** Observed over expected in percent; 0 where nothing was expected. */
    public BigDecimal percent(int decimals) {
        return expected == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : Fraction.of(100L * observed, expected).rounded(decimals);
    }
}
