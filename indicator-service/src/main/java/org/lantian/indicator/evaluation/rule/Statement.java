package org.lantian.indicator.evaluation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;

/**
 * Approved reports on a target taken together, in the target's own terms: of a change they say the change.
 *
 * @param value the latest state, or the sum of what was done in each period
 * @param sum whether it is such a sum: it grows with the year and never falls
 * @param parts the single values, earliest first
 * @param upTo last day that they cover
 * @param start the last state stated before the period, where there is one
 */
public record Statement(
        Fraction value,
        boolean sum,
        List<Part> parts,
        LocalDate upTo,
        @Nullable Fraction start,
        String basis) {

    /** One approved report. */
    public record Part(String period, Fraction value) {}
}
