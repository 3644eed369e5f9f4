package org.lantian.indicator.evaluation.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;

/** The figures of one target's indicator in its region. */
public interface Evidence {

    /** The figure that counts. */
    Figure over(Period period);

    /** With approved dust or without it; null where no dust touches the period, or the indicator knows none. */
    default @Nullable Figure over(Period period, Dust dust) {
        return null;
    }

    /** What units stated of this very target, and others approved, as it stood on the last day of the period; null without. */
    default @Nullable Statement stated(Period period) {
        return null;
    }

    /** What projects cut from the first day of the period to {@code today}, and are to cut until its last; null without any. */
    default @Nullable Cuts cuts(Period period, LocalDate today) {
        return null;
    }
}
