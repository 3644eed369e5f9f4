package org.lantian.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a target's value binds. */
public enum Comparator {
    AT_MOST("<="),
    BELOW("<"),
    AT_LEAST(">="),
    ABOVE(">"),
    EQUAL("="),
    APPROXIMATELY("approx"),
    INCREASE_BY("increase_by"),
    DECREASE_BY("decrease_by"),
    /** 年均增长: on average each year since the baseline year. */
    INCREASE_YEARLY_BY("increase_yearly_by"),
    DECREASE_YEARLY_BY("decrease_yearly_by");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** Its form in the API and in events. */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /** Whether the value is a change from a baseline year. */
    public boolean isChange() {
        return this == INCREASE_BY || this == DECREASE_BY || isYearly();
    }

    /** Whether it is a change on the average of the years. */
    public boolean isYearly() {
        return this == INCREASE_YEARLY_BY || this == DECREASE_YEARLY_BY;
    }

    /** Whether the change wanted is a fall. */
    public boolean lowers() {
        return this == DECREASE_BY || this == DECREASE_YEARLY_BY;
    }

    /** The same change, meant of each year. */
    Comparator yearly() {
        return lowers() ? DECREASE_YEARLY_BY : INCREASE_YEARLY_BY;
    }
}
