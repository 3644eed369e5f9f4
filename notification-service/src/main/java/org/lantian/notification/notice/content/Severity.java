package org.lantian.notification.notice.content;

/** How grave it is, in the colours of the field. {@code RED} is critical: it waits for no window and no quiet hour. */
public enum Severity {
    BLUE("蓝"),
    YELLOW("黄"),
    ORANGE("橙"),
    RED("红");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The colour in Chinese, for people. */
    public String label() {
        return label;
    }
}
