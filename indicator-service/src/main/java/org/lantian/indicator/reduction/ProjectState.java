package org.lantian.indicator.reduction;

/** How far a project has come. */
public enum ProjectState {
    PLANNED("计划"),
    COMPLETED("已完成"),
    VERIFIED("已核实");

    private final String label;

    ProjectState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
