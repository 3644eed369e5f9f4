package org.lantian.plan.lifecycle;

/** Where a plan stands in its life. */
public enum PlanStatus {
    DRAFT("草案"),
    CONSULTATION("征求意见"),
    ISSUED("已印发"),
    SUPERSEDED("已被取代"),
    CLOSED("已结束");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    /** The status as people read it. */
    public String label() {
        return label;
    }
}
