package org.lantian.faults;

import java.util.function.Consumer;

/**
 * One thing that goes wrong. Striking returns when the fault is over: what was killed runs again, what was cut passes again.
 *
 * @param parks whether the fault brings events that must be set aside
 */
record Fault(String name, String description, boolean brief, boolean parks, Consumer<Stage> strike) {

    static Fault of(String name, String description, Consumer<Stage> strike) {
        return new Fault(name, description, false, false, strike);
    }

    /** Also part of the short run. */
    Fault alsoBrief() {
        return new Fault(name, description, true, parks, strike);
    }

    Fault parking() {
        return new Fault(name, description, brief, true, strike);
    }

    /** This fault cannot be had on this machine; the reason stands in the table. */
    static final class NotHere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotHere(String reason) {
            super(reason);
        }
    }
}
