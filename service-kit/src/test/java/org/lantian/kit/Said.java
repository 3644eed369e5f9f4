package org.lantian.kit;

import org.lantian.kit.event.PublishedEvent;

/** The event of the kit's own tests. */
public record Said(String subject, int number) implements PublishedEvent {

    public static final String NAME = "talk.said";

    @Override
    public String eventName() {
        return NAME;
    }

    @Override
    public String eventKey() {
        return subject;
    }
}
