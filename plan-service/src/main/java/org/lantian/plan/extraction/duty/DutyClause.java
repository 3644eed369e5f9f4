package org.lantian.plan.extraction.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;

/**
 * A responsibility clause as read: who is held in which role, whom it names for all later measures as well, when it says
 * that the work is due, and the pieces of it that named no role or no unit.
 */
public record DutyClause(
        Quote quote,
        List<ReadResponsibility> responsibilities,
        @Nullable DefaultResponsibility defaults,
        List<Passage> due,
        List<Quote> unclear) {

    public DutyClause {
        responsibilities = List.copyOf(responsibilities);
        due = List.copyOf(due);
        unclear = List.copyOf(unclear);
    }

    boolean saysSomething() {
        return !responsibilities.isEmpty() || defaults != null || !due.isEmpty();
    }
}
