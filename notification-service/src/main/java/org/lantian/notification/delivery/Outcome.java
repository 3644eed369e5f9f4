package org.lantian.notification.delivery;

import java.time.Duration;

/** What became of one attempt. Reasons are fixed words of ours: they never repeat an address or what a receiver wrote. */
sealed interface Outcome {

    /** The receiver has taken it. */
    record Delivered() implements Outcome {}

    /** It may work later. */
    record Failed(String reason) implements Outcome {}

    /** It will not work later either. */
    record Refused(String reason) implements Outcome {}

    static Outcome noAnswerWithin(Duration timeout) {
        return new Failed("no answer within " + timeout.toMillis() + " ms");
    }
}
