package org.lantian.notification.contact;

/** The host of a target lies where no call may go; the message says why and does not repeat the address. */
public final class TargetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    TargetRefused(String reason) {
        super(reason);
    }
}
