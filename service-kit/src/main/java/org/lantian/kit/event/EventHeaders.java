package org.lantian.kit.event;

/** Headers of a record beyond those that CloudEvents names. */
public final class EventHeaders {

    /** The extension {@code requestid}: the request that an event goes back to, through however many services. */
    public static final String REQUEST_ID = "ce_requestid";

    private EventHeaders() {}
}
