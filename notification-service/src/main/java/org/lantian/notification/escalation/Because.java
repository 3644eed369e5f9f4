package org.lantian.notification.escalation;

/** Why a step is taken. */
public enum Because {
    SILENCE("未签收"),
    NO_ACTION("签收后未行动"),
    BROKEN_PROMISE("承诺到期未兑现");

    private final String label;

    Because(String label) {
        this.label = label;
    }

    /** The reason in Chinese, for people. */
    public String label() {
        return label;
    }
}
