package org.lantian.plan.extraction.duty;

/** In what way a unit is held to a measure. */
public enum Role {
    LEAD,
    COOPERATING,
    RESPONSIBLE,
    IMPLEMENTING
}
