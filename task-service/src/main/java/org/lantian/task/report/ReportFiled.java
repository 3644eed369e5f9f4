package org.lantian.task.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report comes in, in the transaction that files it; the reporting cycle that wants it says which period it answers. */
public final class ReportFiled {

    private final UUID assignmentId;
    private final Instant at;
    private @Nullable String period;

    ReportFiled(UUID assignmentId, @Nullable String period, Instant at) {
        this.assignmentId = assignmentId;
        this.period = period;
        this.at = at;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public Instant at() {
        return at;
    }

    /** The period that the unit named or, after the cycle has answered, the one that was wanted. */
    public @Nullable String period() {
        return period;
    }

    public void answers(String wanted) {
        period = wanted;
    }
}
