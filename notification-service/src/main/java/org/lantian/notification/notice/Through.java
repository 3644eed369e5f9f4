package org.lantian.notification.notice;

/** The way by which a signature came. */
public enum Through {
    /** The unit's officer, with a token, at the inbox. */
    INBOX("收件箱"),
    /** The one-time link in a message. */
    LINK("签收链接"),
    /** The assignments themselves were signed for, at task-service. */
    ASSIGNMENT("任务签收");

    private final String label;

    Through(String label) {
        this.label = label;
    }

    /** The way in Chinese, for people. */
    public String label() {
        return label;
    }
}
