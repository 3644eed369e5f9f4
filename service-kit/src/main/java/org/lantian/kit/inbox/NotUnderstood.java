package org.lantian.kit.inbox;

/** The record is no event that can be read; trying again would not help. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
        super(reason);
    }
}
