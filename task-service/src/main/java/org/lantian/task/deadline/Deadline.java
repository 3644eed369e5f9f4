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
import org.lantian.kit.audit.Derived;
import org.lantian.task.reminder.ReminderKind;
import org.lantian.task.reminder.ReminderSteps.Step;

/** The clock's entry for one assignment: what was told of it, and what is next. */
@Entity
@Derived
class Deadline {

    @Id
    private UUID assignmentId;

    @Column
    private LocalDate dueOn;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ReminderKind told;

    @Column
    private @Nullable LocalDate toldFor;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ReminderKind nextAction;

    @Column
    private @Nullable LocalDate nextActionOn;

    Deadline() {}

    Deadline(UUID assignmentId, LocalDate dueOn) {
        this.assignmentId = assignmentId;
        this.dueOn = dueOn;
    }

    /** Sets the clock: at the start, and again when a submission was returned. */
    void set(DeadlineRule rule, LocalDate today) {
        var next = rule.next(dueOn, lastTold(), today);
        nextAction = next.map(Step::kind).orElse(null);
        nextActionOn = next.map(Step::on).orElse(null);
    }

    /** The duty is due on another day: all that was told was of the old one. */
    void move(LocalDate day) {
        dueOn = day;
        told = null;
        toldFor = null;
    }

    /** The clock rests while the report waits for its reviewer; what was told stays told. */
    void rest() {
        nextAction = null;
        nextActionOn = null;
    }

    /** What is to be told today, if anything; the clock goes on to the step after it. */
    Optional<ReminderKind> strike(DeadlineRule rule, LocalDate today) {
        var due = rule.next(dueOn, lastTold(), today).filter(step -> !step.on().isAfter(today));
        due.ifPresent(step -> {
            told = step.kind();
            toldFor = step.on();
        });
        set(rule, today);
        return due.map(Step::kind);
    }

    private @Nullable Step lastTold() {
        return told == null || toldFor == null ? null : new Step(told, toldFor);
    }

    UUID assignmentId() {
        return assignmentId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
