package org.lantian.task.quota;

/** How a quota stands. */
public enum QuotaState {
    MET("已完成"),
    ON_COURSE("达到进度"),
    BEHIND("落后进度"),
    EXCEEDED("已超上限");

    private final String label;

    QuotaState(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
