package org.lantian.task.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clock's entry for one assignment: what was told of it, and what is next. */
@Entity
class Deadline {

    @Id
    private UUID assignmentId;

    @Column
    private LocalDate dueOn;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeadlineAction told;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeadlineAction nextAction;

    @Column
    private @Nullable LocalDate nextActionOn;

    Deadline() {}

    Deadline(UUID assignmentId, LocalDate dueOn) {
        this.assignmentId = assignmentId;
        this.dueOn = dueOn;
    }

    /** Sets the clock: at the start, and again when a submission was returned. */
    void set(DeadlineRule rule, LocalDate today) {
        var next = rule.next(dueOn, told, today);
        nextAction = next.map(DeadlineRule.Step::action).orElse(null);
        nextActionOn = next.map(DeadlineRule.Step::on).orElse(null);
    }

    /** The clock rests while the report waits for its reviewer; what was told stays told. */
    void rest() {
        nextAction = null;
        nextActionOn = null;
    }

    /** What is to be told today, if anything; the clock goes on to the step after it. */
    Optional<DeadlineAction> strike(DeadlineRule rule, LocalDate today) {
        var due = rule.next(dueOn, told, today)
                .filter(step -> !step.on().isAfter(today))
                .map(DeadlineRule.Step::action);
        due.ifPresent(action -> told = action);
        set(rule, today);
        return due;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
