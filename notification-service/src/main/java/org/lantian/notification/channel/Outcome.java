package org.lantian.notification.channel;

import java.time.Duration;

/** What became of one attempt. Reasons are fixed words of ours: they never repeat an address or what a receiver wrote. */
public sealed interface Outcome {

    /** The receiver has taken it. */
    record Delivered() implements Outcome {}

    /** It may work later. */
    record Failed(String reason) implements Outcome {}

    /** The receiver wants it later; that does not count as an attempt. */
    record Postponed(String reason, Duration pause) implements Outcome {}

    /** It will not work later either. */
    record Refused(String reason) implements Outcome {}

    static Outcome noAnswerWithin(Duration timeout) {
        return new Failed("no answer within " + timeout.toMillis() + " ms");
    }
}
