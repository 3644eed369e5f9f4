package org.lantian.indicator.report;

/** How far a report has come; only an approved one counts. */
public enum ReportState {
    SUBMITTED("待审核"),
    APPROVED("已认定"),
    RETURNED("已退回");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
