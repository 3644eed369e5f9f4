package org.lantian.plan.extraction.date;

/** The period in which a recurring duty returns. */
public enum Period {
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
