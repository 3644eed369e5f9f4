package org.lantian.task.report;

/** What a report is for: to tell how the work goes on (调度), or to submit it as done (办结). */
public enum ReportKind {
    PROGRESS("进展"),
    FINAL("办结");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
