package org.lantian.indicator.figures;

import org.lantian.indicator.airquality.Period;
import org.lantian.kit.problem.Refusal;

/** Reads a period that a caller wrote; what is none, or is longer than ten years, is refused with its field. */
public final class Periods {

    private static final int LONGEST = 3_660;

    private Periods() {}

    public static Period read(String field, String text) {
        try {
            var period = Period.parse(text);
            if (period.length() <= LONGEST) {
                return period;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("invalid_period", field, String.valueOf(e.getMessage()));
        }
        throw new Refusal.Invalid("invalid_period", field, "at most ten years");
    }
}
