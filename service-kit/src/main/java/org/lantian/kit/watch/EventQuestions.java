package org.lantian.kit.watch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What every service can tell of its events: which wait to be published, and which have been set aside. */
class EventQuestions {

    @Produces
    @Singleton
    static Question waiting() {
        return new Question("lantian.outbox.waiting", "events committed and not yet published", "outbox", """
                select 'events', count(*) from outbox where published_at is null
                """);
    }

    @Produces
    @Singleton
    static Question age() {
        return new Question("lantian.outbox.age.seconds", "age of the oldest event not yet published", "outbox", """
                select 'events', coalesce(extract(epoch from now() - min(appended_at)), 0) from outbox where published_at is null
                """);
    }

    @Produces
    @Singleton
    static Question parked() {
        return new Question(
                "lantian.inbox.parked", "events set aside because they could not take effect", "inbox", """
                select 'events', count(*) from parked_event
                """);
    }
}
