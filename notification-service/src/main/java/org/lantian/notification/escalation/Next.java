package org.lantian.notification.escalation;

import java.time.Instant;

/** What the ladder says now. */
sealed interface Next {

    /** The step is due. */
    record Climb(Step step, Because because) implements Next {}

    /** Nothing before that moment; {@code answered} when the unit has signed and its action is awaited. */
    record Wait(Instant until, boolean answered) implements Next {}

    /** All steps are taken and the matter is open still: it is in people's hands. */
    record Top() implements Next {}

    /** Answered, done or withdrawn: no step will ever be taken again. */
    record Closed() implements Next {}
}
