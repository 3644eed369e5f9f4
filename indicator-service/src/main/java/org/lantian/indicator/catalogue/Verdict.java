package org.lantian.indicator.catalogue;

/**
 * What the figures say of a target. MET and MISSED are said of a period that has ended, the three in between of one that
 * runs; a sum that cannot fall any more is met as soon as it is reached.
 */
public enum Verdict {
    MET("已达到"),
    ON_TRACK("进展正常"),
    AT_RISK("存在风险"),
    OFF_TARGET("偏离目标"),
    MISSED("未达到"),
    NO_DATA("无数据");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
