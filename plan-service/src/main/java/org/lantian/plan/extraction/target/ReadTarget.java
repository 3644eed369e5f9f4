package org.lantian.plan.extraction.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Quote;

/**
 * A quantified goal. {@code indicator} is the name as printed, {@code scope} what it is measured on when that is named
 * beside it; {@code value} is null for a goal that points to a standard or a figure set elsewhere; {@code aspirational}
 * when the plan only strives for it (力争), {@code approximate} when it says 左右.
 */
public record ReadTarget(
        Quote quote,
        String indicator,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer baselineYear,
        @Nullable LocalDate dueOn,
        @Nullable String scope,
        boolean aspirational,
        boolean approximate) {}
