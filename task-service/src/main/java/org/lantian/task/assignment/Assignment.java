package org.lantian.task.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/**
 * One unit's duty under one measure, in one role. Each move is guarded by {@link AssignmentState}, leaves a line in the history
 * and answers with the event that reports it.
 */
@Entity
class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;

    @Column
    private String unitId;

    @Column
    private String unitName;

    @Column
    private String unitRegionCode;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Column
    private @Nullable LocalDate dueOn;

    @Column
    private boolean dueInherited;

    @Column
    private Instant assignedAt;

    @Column
    private @Nullable Instant signedAt;

    @Column
    private @Nullable String signedBy;

    @Version
    private long version;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private final List<AssignmentChange> history = new ArrayList<>();

    Assignment() {}

    Assignment(Measure measure, MeasureIssued issued, MeasureIssued.Responsibility responsibility, Instant assignedAt) {
        this.id = idOf(measure.id, responsibility.unitId(), responsibility.role());
        this.measure = measure;
        this.unitId = responsibility.unitId();
        this.unitName = responsibility.unitName();
        this.unitRegionCode = responsibility.regionCode();
        this.role = responsibility.role();
        this.state = AssignmentState.ASSIGNED;
        this.dueOn = issued.dueOn();
        this.dueInherited = issued.dueInherited();
        this.assignedAt = assignedAt;
    }

    /** The same duty has the same id, however often it is issued. */
    static UUID idOf(UUID measureId, String unitId, Role role) {
        return UUID.nameUUIDFromBytes((measureId + "/" + unitId + "/" + role).getBytes(UTF_8));
    }

    TaskEvent.Assigned open(String by) {
        history.add(new AssignmentChange(this, null, state, by, assignedAt, null));
        return new TaskEvent.Assigned(facts(), by, assignedAt);
    }

    TaskEvent.SignedFor sign(String by, Instant at, TaskEvent.Via via, @Nullable String why) {
        move(AssignmentState.SIGNED_FOR, by, at, why);
        signedAt = at;
        signedBy = by;
        return new TaskEvent.SignedFor(facts(), via, by, at);
    }

    TaskEvent.Submitted submit(String by, Instant at) {
        move(AssignmentState.SUBMITTED, by, at, null);
        return new TaskEvent.Submitted(facts(), by, at);
    }

    TaskEvent.Completed complete(String by, Instant at, @Nullable String comment) {
        move(AssignmentState.COMPLETED, by, at, comment);
        return new TaskEvent.Completed(facts(), by, at);
    }

    TaskEvent.Returned sendBack(String reason, String by, Instant at) {
        move(AssignmentState.RETURNED, by, at, reason);
        return new TaskEvent.Returned(facts(), reason, by, at);
    }

    TaskEvent.Cancelled cancel(String reason, String by, Instant at) {
        move(AssignmentState.CANCELLED, by, at, reason);
        return new TaskEvent.Cancelled(facts(), reason, by, at);
    }

    private void move(AssignmentState to, String by, Instant at, @Nullable String why) {
        if (!state.allows(to)) {
            throw new Refusal.Conflict("wrong_state", "an assignment that is " + state + " cannot become " + to);
        }
        history.add(new AssignmentChange(this, state, to, by, at, why));
        state = to;
    }

    /** Whole days since the due date ended without the unit having submitted; 0 when it is not overdue. */
    long overdueDays(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    /** A lead's own report, and that of a duty without lead, goes to the supervisor; all others go to the lead. */
    boolean isReviewedByLead() {
        return !measure.leadUnitIds.isEmpty() && !measure.leadUnitIds.contains(unitId);
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                id,
                measure.planId,
                measure.planTitle,
                measure.regionCode,
                measure.id,
                measure.number,
                measure.segment,
                measure.title,
                unitId,
                unitName,
                unitRegionCode,
                role,
                state,
                dueOn,
                dueInherited,
                measure.leadUnitIds);
    }

    UUID id() {
        return id;
    }

    Measure measure() {
        return measure;
    }

    String unitId() {
        return unitId;
    }

    String unitName() {
        return unitName;
    }

    Role role() {
        return role;
    }

    AssignmentState state() {
        return state;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }

    long version() {
        return version;
    }

    List<AssignmentChange> history() {
        return history;
    }
}
