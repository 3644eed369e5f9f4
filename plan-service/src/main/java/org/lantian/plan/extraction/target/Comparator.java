package org.lantian.plan.extraction.target;

/** How a target's value binds; {@link #symbol()} is its form on the wire. */
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

    /** The comparator as API and events write it. */
    public String symbol() {
        return symbol;
    }

    public boolean isChange() {
        return this == INCREASE_BY || this == DECREASE_BY;
    }
}
