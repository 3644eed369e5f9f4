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
    DECREASE_BY("decrease_by");

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
        return this == INCREASE_BY || this == DECREASE_BY;
    }
}
