package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lantian.indicator.catalogue.Comparator;

/** The value that a figure must keep to, on which side of it, and whether the value itself is good enough. */
record Bound(BigDecimal value, boolean atMost, boolean inclusive) {

    /** A bare value (=, 左右, or one to keep to) binds on the indicator's worse side only: better than asked is good enough. */
    static Bound limit(Comparator comparator, BigDecimal value, boolean lowerIsBetter) {
        return switch (comparator) {
            case AT_MOST -> new Bound(value, true, true);
            case BELOW -> new Bound(value, true, false);
            case AT_LEAST -> new Bound(value, false, true);
            case ABOVE -> new Bound(value, false, false);
            case EQUAL, APPROXIMATELY -> new Bound(value, lowerIsBetter, true);
            case INCREASE_BY, DECREASE_BY -> throw new IllegalArgumentException(comparator + " needs a baseline");
        };
    }

    /** A change from the baseline by percent of it, or by so many of its own units. */
    static Bound change(Comparator comparator, BigDecimal by, boolean percent, BigDecimal baseline) {
        boolean decrease = comparator == Comparator.DECREASE_BY;
        var change = percent ? baseline.multiply(by).movePointLeft(2) : by;
        return new Bound(decrease ? baseline.subtract(change) : baseline.add(change), decrease, true);
    }

    boolean holds(BigDecimal figure) {
        int order = figure.compareTo(value);
        return inclusive && order == 0 || (atMost ? order < 0 : order > 0);
    }

    /** Whether it would still hold if the figure got worse by this many percent of the bound. */
    boolean holdsWithMargin(BigDecimal figure, BigDecimal marginPercent) {
        var margin = value.abs().multiply(marginPercent, MathContext.UNLIMITED).movePointLeft(2);
        return holds(atMost ? figure.add(margin) : figure.subtract(margin));
    }

    BigDecimal distance(BigDecimal figure) {
        return figure.subtract(value).abs();
    }

    String words() {
        return atMost ? (inclusive ? "不高于" : "低于") : (inclusive ? "不低于" : "高于");
    }
}
