package org.lantian.notification.escalation;

/** The colour of a supervision slip 督办单: how urgent it is. */
public enum SlipColour {
    BLUE("蓝单"),
    YELLOW("黄单"),
    RED("红单");

    private final String label;

    SlipColour(String label) {
        this.label = label;
    }

    /** The colour in Chinese, for people. */
    public String label() {
        return label;
    }
}
