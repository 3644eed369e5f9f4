package org.lantian.task.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What one part of a duty contributes to the whole: its weight, and how far it has come in percent. */
record Share(BigDecimal weight, BigDecimal percent) {

    private static final int SCALE = 2;

    /** The weighted mean, rounded half up to two places; empty when there are no parts. */
    static Optional<BigDecimal> rolledUp(List<Share> shares) {
        var weights = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(shares.stream()
                .map(share -> share.weight.multiply(share.percent))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, SCALE, RoundingMode.HALF_UP));
    }
}
