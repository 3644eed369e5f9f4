package org.lantian.plan.directory.unit;

/** How sure the directory is of a unit: made from a printed name, confirmed by a planner, or taken over by another. */
public enum UnitState {
    PROVISIONAL,
    CONFIRMED,
    MERGED
}
