package org.lantian.kit.event;

/**
 * A fact that other services may know. Implemented by records with plain values only; what is not a published event cannot
 * leave its service.
 */
public interface PublishedEvent {

    /** The name in the event table, such as {@code plan.issued}; on the wire {@code org.lantian.plan.issued.v1}. */
    String eventName();

    /** The aggregate's id: events of one key are published, and arrive, in the order in which they happened. */
    String eventKey();
}
