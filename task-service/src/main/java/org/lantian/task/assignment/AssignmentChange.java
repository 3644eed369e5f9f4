package org.lantian.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.Derived;
import org.lantian.task.move.AssignmentState;

/**
 * One line of an assignment's history: who changed it, when and why; a move from one state to the next, or a figure with what it
 * was before and after.
 */
@Entity
@Immutable
@Derived
class AssignmentChange {

    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Assignment assignment;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    AssignmentState fromState;

    @Column
    @Enumerated(EnumType.STRING)
    AssignmentState toState;

    @Column
    String changedBy;

    @Column
    Instant changedAt;

    @Column
    @Nullable
    String reason;

    @Column
    @Nullable
    String what;

    @Column
    @Nullable
    String before;

    @Column
    @Nullable
    String after;

    AssignmentChange() {}

    /** What was changed without a move. */
    static AssignmentChange of(Assignment assignment, Difference difference, String by, Instant at) {
        var change = new AssignmentChange(assignment, assignment.state, assignment.state, by, at, difference.why());
        change.what = difference.what();
        change.before = difference.before();
        change.after = difference.after();
        return change;
    }

    AssignmentChange(
            Assignment assignment,
            @Nullable AssignmentState fromState,
            AssignmentState toState,
            String changedBy,
            Instant changedAt,
            @Nullable String reason) {
        this.assignment = assignment;
        this.fromState = fromState;
        this.toState = toState;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.reason = reason;
    }
}
