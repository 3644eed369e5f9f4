package org.lantian.indicator.observation;

/**
 * What is the matter with an hour. Which of these still count in figures is configuration ({@code lantian.observations.counting-flags});
 * an hour without a flag is a good one.
 */
public enum QualityFlag {
    MISSING("缺测"),
    BELOW_DETECTION("低于检出限"),
    OUT_OF_RANGE("超量程"),
    STUCK("数据恒值"),
    MAINTENANCE("运维"),
    SUSPECTED_TAMPERING("疑似人为干扰");

    private final String label;

    QualityFlag(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
