package org.lantian.plan.lifecycle;

/** Whether a fact stands as the reader took it from the document, or a person had a hand in it. */
public enum Origin {
    EXTRACTED,
    CORRECTED,
    ADDED
}
