package org.lantian.plan.extraction.target;

import java.math.BigDecimal;
import java.util.List;

/** The values that one printed quantity sets: a range of levels sets a lower and an upper bound. */
public record TargetValue(Comparator comparator, BigDecimal value) {

    public static List<TargetValue> of(PrintedQuantity quantity, Comparator comparator) {
        BigDecimal top = quantity.top();
        if (top == null) {
            return List.of(new TargetValue(comparator, quantity.value()));
        }
        Comparator lower = comparator.isChange() ? comparator : Comparator.AT_LEAST;
        Comparator upper = comparator.isChange() ? comparator : Comparator.AT_MOST;
        return List.of(new TargetValue(lower, quantity.value()), new TargetValue(upper, top));
    }
}
