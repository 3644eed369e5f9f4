package org.lantian.indicator.report;

/** What a reported value says. */
public enum ReportKind {
    /** As things stood on the last day of the period: a rate, a share, a stock. */
    STATE,
    /** What was done within the period: it adds up with that of the others. */
    AMOUNT
}
