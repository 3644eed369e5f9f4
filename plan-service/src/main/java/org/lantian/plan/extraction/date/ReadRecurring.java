package org.lantian.plan.extraction.date;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.target.Comparator;
import org.lantian.plan.extraction.text.Quote;

/** A duty that returns every period, with the amount wanted in each when one is named. */
public record ReadRecurring(
        Quote quote, Period every, @Nullable Quantity quantity) {

    /** How much is wanted in each period. */
    public record Quantity(Comparator comparator, BigDecimal value, String unit) {}
}
