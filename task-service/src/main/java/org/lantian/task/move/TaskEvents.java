package org.lantian.task.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.lantian.kit.outbox.Outbox;

/**
 * Says that an assignment moved: first to this service (the deadline clock, which locks its entry), then to the outbox, all in
 * the transaction of the move. In this order what the clock told before the move stands before it in the outbox too.
 */
@ApplicationScoped
public class TaskEvents {

    private final Event<TaskEvent> here;
    private final Outbox outbox;

    TaskEvents(Event<TaskEvent> here, Outbox outbox) {
        this.here = here;
        this.outbox = outbox;
    }

    public void publish(TaskEvent event) {
        here.fire(event);
        outbox.append(event);
    }
}
