package org.lantian.plan.extraction.duty;

import org.lantian.plan.extraction.text.Quote;

/** A unit as printed and its role; {@code inherited} when a default clause names it for all later measures. */
public record ReadResponsibility(String unit, Role role, boolean inherited, Quote quote) {

    ReadResponsibility asInherited() {
        return new ReadResponsibility(unit, role, true, quote);
    }
}
