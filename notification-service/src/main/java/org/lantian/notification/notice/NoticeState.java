package org.lantian.notification.notice;

/** The life of a notice: items gather, it is sealed and sent, the unit signs for it. */
public enum NoticeState {
    GATHERING("汇集中"),
    SENT("待签收"),
    SIGNED_FOR("已签收");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    /** The state in Chinese, for people. */
    public String label() {
        return label;
    }
}
