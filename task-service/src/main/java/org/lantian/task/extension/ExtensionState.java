package org.lantian.task.extension;

/** Where a request for more time stands. */
public enum ExtensionState {
    REQUESTED("待批"),
    APPROVED("同意延期"),
    REFUSED("不同意延期");

    private final String label;

    ExtensionState(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
