package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lantian.indicator.catalogue.Comparator;

/** The value that a figure must keep to, on which side of it, and whether the value itself is good enough. */
public record Bound(BigDecimal value, boolean atMost, boolean inclusive) {

    /** A bare value (=, 左右, or one to keep to) binds on the indicator's worse side only: better than asked is good enough. */
    static Bound limit(Comparator comparator, BigDecimal value, boolean lowerIsBetter) {
        return switch (comparator) {
            case AT_MOST -> new Bound(value, true, true);
            case BELOW -> new Bound(value, true, false);
            case AT_LEAST -> new Bound(value, false, true);
            case ABOVE -> new Bound(value, false, false);
            case EQUAL, APPROXIMATELY -> new Bound(value, lowerIsBetter, true);
            default -> throw new IllegalArgumentException(comparator + " needs a baseline");
        };
    }

    /** A change from the baseline by percent of it, or by so many of its own units. */
    static Bound change(Comparator comparator, BigDecimal by, boolean percent, BigDecimal baseline) {
        var change = percent ? baseline.multiply(by).movePointLeft(2) : by;
        return comparator.lowers()
                ? new Bound(baseline.subtract(change), true, true)
                : new Bound(baseline.add(change), false, true);
    }

    /** 年均增长: by so many percent each year on average, hence (1 + r)ⁿ of the baseline after n years. */
    static Bound yearly(Comparator comparator, BigDecimal percent, BigDecimal baseline, int years) {
        var rate = percent.movePointLeft(2);
        var factor = comparator.lowers() ? BigDecimal.ONE.subtract(rate) : BigDecimal.ONE.add(rate);
        return new Bound(baseline.multiply(factor.pow(years)).stripTrailingZeros(), comparator.lowers(), true);
    }

    public boolean holds(BigDecimal figure) {
        int order = figure.compareTo(value);
        return inclusive && order == 0 || (atMost ? order < 0 : order > 0);
    }

    /** Whether it would still hold if the figure got worse by this many percent of the bound. */
    boolean holdsWithMargin(BigDecimal figure, BigDecimal marginPercent) {
        var margin = value.abs().multiply(marginPercent, MathContext.UNLIMITED).movePointLeft(2);
        return holds(atMost ? figure.add(margin) : figure.subtract(margin));
    }

    /** How far a figure lies from it; positive on its good side. */
    public BigDecimal room(BigDecimal figure) {
        return atMost ? value.subtract(figure) : figure.subtract(value);
    }

    BigDecimal distance(BigDecimal figure) {
        return figure.subtract(value).abs();
    }

    public String words() {
        return atMost ? (inclusive ? "不高于" : "低于") : (inclusive ? "不低于" : "高于");
    }
}
