package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.TaskEvent;
import org.lantian.task.move.TaskEvents;

/** What the responsible unit itself does with its duty, from signing for it to submitting it. Nobody does that for another unit. */
@ApplicationScoped
public class Execution {

    private final Assignments assignments;
    private final Access access;
    private final RollingUp rollingUp;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;

    Execution(
            Assignments assignments,
            Access access,
            RollingUp rollingUp,
            TaskEvents events,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.rollingUp = rollingUp;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public void sign(UUID id, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        events.publish(assignment.sign(caller.name(), clock.instant(), TaskEvent.Via.ASSIGNMENT, null));
    }

    /**
     * A unit that signs for a notice signs for its own assignments in it. Assignments of other units, of which it was only told,
     * and those signed for already stay as they are.
     */
    @Transactional
    public void sign(NoticeSignedFor signed) {
        for (var assignment : assignments.locked(signed.assignmentIds())) {
            if (assignment.unitId.equals(signed.unitId()) && assignment.state == AssignmentState.ASSIGNED) {
                events.publish(assignment.sign(
                        signed.signedBy(), signed.signedAt(), TaskEvent.Via.NOTICE, "notice " + signed.noticeId()));
            }
        }
    }

    /** @param startedOn the day on which the work began; null: today */
    @Transactional
    public void start(UUID id, @Nullable LocalDate startedOn, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        var today = LocalDate.now(clock);
        if (startedOn != null && startedOn.isAfter(today)) {
            throw new Refusal.Invalid("contradicting_dates", "startedOn", "lies in the future");
        }
        events.publish(assignment.start(startedOn == null ? today : startedOn, caller.name(), clock.instant()));
    }

    @Transactional
    public void block(UUID id, Blockage blockage, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        events.publish(assignment.block(blockage, caller.name(), clock.instant()));
    }

    @Transactional
    public void resume(UUID id, String comment, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        events.publish(assignment.resume(comment, caller.name(), clock.instant()));
    }

    @Transactional
    public void date(UUID id, DutyDates dates, @Nullable String ifMatch) {
        var assignment = access.own(id, null);
        Versions.require(ifMatch, assignment.version);
        assignment.date(dates, LocalDate.now(clock), caller.name(), clock.instant());
    }

    /** The unit tells how far it has come; what was not begun yet has begun, what is blocked stays blocked. */
    @Transactional
    public void goOn(UUID id, @Nullable BigDecimal percent, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        var now = clock.instant();
        if (assignment.state != AssignmentState.IN_PROGRESS && assignment.state != AssignmentState.BLOCKED) {
            events.publish(assignment.start(LocalDate.now(clock), caller.name(), now));
        }
        if (!rollingUp.hasParts(assignment)) {
            assignment.progress(percent, caller.name(), now);
        }
        rollingUp.from(assignment, caller.name(), now);
    }

    @Transactional
    public void submit(UUID id, @Nullable BigDecimal percent, @Nullable String ifMatch) {
        var assignment = access.own(id, ifMatch);
        var own = rollingUp.hasParts(assignment) ? null : percent;
        events.publish(assignment.submit(LocalDate.now(clock), own, caller.name(), clock.instant()));
        rollingUp.from(assignment, caller.name(), clock.instant());
    }
}
