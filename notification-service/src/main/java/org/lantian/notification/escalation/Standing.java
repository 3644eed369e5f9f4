package org.lantian.notification.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice stands on its ladder; all that the next step depends on, beside the time.
 *
 * @param sentAt when the unit was told
 * @param signedAt when it signed, if it did
 * @param promisedOn the day by which it promised to act, if it did
 * @param actionWanted whether a signature alone is no answer
 * @param closed whether all is done or withdrawn
 * @param steps how many steps were taken
 * @param lastStepAt when the last of them was taken
 */
public record Standing(
        Instant sentAt,
        @Nullable Instant signedAt,
        @Nullable LocalDate promisedOn,
        boolean actionWanted,
        boolean closed,
        int steps,
        @Nullable Instant lastStepAt) {}
