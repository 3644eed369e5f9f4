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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.directory.KnownUnit;
import org.lantian.task.directory.Successor;
import org.lantian.task.measure.Duty;
import org.lantian.task.measure.Measure;
import org.lantian.task.measure.MeasureIssued;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.TaskEvent;

/**
 * One unit's duty under one measure, in one role. Each move is guarded by {@link AssignmentState}, leaves a line in the history
 * and answers with the event that reports it.
 */
@Entity
class Assignment {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Measure measure;

    @Column
    String unitId;

    @Column
    String unitName;

    @Column
    String unitRegionCode;

    @Column
    @Enumerated(EnumType.STRING)
    Role role;

    @Column
    @Enumerated(EnumType.STRING)
    AssignmentState state;

    @Column
    @Nullable
    LocalDate dueOn;

    @Column
    boolean dueInherited;

    @Column
    Instant assignedAt;

    @Column
    @Nullable
    Instant signedAt;

    @Column
    @Nullable
    String signedBy;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    DutyDates dates = DutyDates.UNSAID;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Blockage blockage;

    @Column
    @Nullable
    BigDecimal percent;

    @Column
    @Nullable
    LocalDate originalDueOn;

    @Column
    int extensions;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Assignment parent;

    @Column
    @Nullable
    BigDecimal weight;

    @Column
    @Nullable
    String givenBy;

    @Version
    long version;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    final List<AssignmentChange> history = new ArrayList<>();

    Assignment() {}

    Assignment(Measure measure, MeasureIssued issued, MeasureIssued.Responsibility responsibility, Instant assignedAt) {
        this.id = idOf(measure.id(), responsibility.unitId(), responsibility.role());
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

    /** A duty that a person gave, not the text of the plan. */
    static Assignment byHand(
            Measure measure, KnownUnit unit, Role role, @Nullable LocalDate dueOn, String by, Instant at) {
        var assignment = new Assignment();
        assignment.id = idOf(measure.id(), unit.id(), role);
        assignment.measure = measure;
        assignment.unitId = unit.id();
        assignment.unitName = unit.name();
        assignment.unitRegionCode = unit.regionCode();
        assignment.role = role;
        assignment.state = AssignmentState.ASSIGNED;
        assignment.dueOn = dueOn;
        assignment.givenBy = by;
        assignment.assignedAt = at;
        return assignment;
    }

    /** The part of a unit below; due with the whole unless it says otherwise. */
    static Assignment partOf(
            Assignment whole, KnownUnit unit, BigDecimal weight, @Nullable LocalDate dueOn, String by, Instant at) {
        var part = byHand(whole.measure, unit, Role.IMPLEMENTING, dueOn == null ? whole.dueOn : dueOn, by, at);
        part.id = idOf(whole.id, unit.id(), Role.IMPLEMENTING);
        part.dueInherited = dueOn == null && whole.dueInherited;
        part.parent = whole;
        part.weight = weight;
        return part;
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

    TaskEvent.Started start(LocalDate on, String by, Instant at) {
        move(AssignmentState.IN_PROGRESS, by, at, null);
        dates = dates.begun(on);
        return new TaskEvent.Started(facts(), by, at);
    }

    TaskEvent.Blocked block(Blockage what, String by, Instant at) {
        move(AssignmentState.BLOCKED, by, at, what.reason());
        blockage = what;
        return new TaskEvent.Blocked(facts(), what.reason(), what.unblockedBy(), by, at);
    }

    TaskEvent.Resumed resume(String comment, String by, Instant at) {
        move(AssignmentState.IN_PROGRESS, by, at, comment);
        blockage = null;
        return new TaskEvent.Resumed(facts(), comment, by, at);
    }

    /** @param reached how far it has come, in percent; null: the report does not say */
    TaskEvent.Submitted submit(LocalDate today, @Nullable BigDecimal reached, String by, Instant at) {
        move(AssignmentState.SUBMITTED, by, at, null);
        percent = reached == null ? percent : reached;
        dates = dates.begun(today).done(today);
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

    /** The day on which it is to begin, said when it is assigned. */
    void plan(LocalDate start, LocalDate today) {
        dates = new DutyDates(StatedDate.on(start), null, null, null, null);
        dates.check(dueOn, today);
    }

    /** States its dates anew; the history keeps what was said before. */
    void date(DutyDates stated, LocalDate today, String by, Instant at) {
        if (state.isClosed()) {
            throw new Refusal.Conflict("wrong_state", "an assignment that is " + state + " keeps its dates");
        }
        stated.check(dueOn, today);
        for (var difference : Difference.between(dates, stated)) {
            history.add(AssignmentChange.of(this, difference, by, at));
        }
        dates = stated;
    }

    /** More time is granted; the first due date stays on record. */
    void postpone(LocalDate to, String why, String by, Instant at) {
        if (!state.isOpen() || dueOn == null) {
            throw new Refusal.Conflict("wrong_state", "the duty is " + state + "; its due date stands");
        }
        if (!to.isAfter(dueOn)) {
            throw new Refusal.Invalid("not_later", "dueOn", "the duty is due on " + dueOn + "; name a later day");
        }
        history.add(AssignmentChange.of(this, new Difference("dueOn", dueOn.toString(), to.toString(), why), by, at));
        originalDueOn = originalDueOn == null ? dueOn : originalDueOn;
        dueOn = to;
        dueInherited = false;
        extensions++;
    }

    /** How far it has come, 0 to 100; null says nothing new. */
    void progress(@Nullable BigDecimal reached, String by, Instant at) {
        if (reached != null && (percent == null || percent.compareTo(reached) != 0)) {
            var before = percent == null ? null : percent.toPlainString();
            history.add(AssignmentChange.of(
                    this, new Difference("percent", before, reached.toPlainString(), null), by, at));
            percent = reached;
        }
    }

    /** Brought to the state that it is in elsewhere, in one step that the history shows. */
    void takeOver(TakingOver.Standing standing, String by, Instant at) {
        history.add(new AssignmentChange(this, state, standing.state(), by, at, standing.note()));
        state = standing.state();
        dueOn = standing.dueOn();
        dates = standing.dates();
        percent = standing.percent();
        blockage = state == AssignmentState.BLOCKED
                ? new Blockage(String.valueOf(standing.note()), String.valueOf(standing.note()))
                : null;
        if (state != AssignmentState.ASSIGNED) {
            var signedOn = standing.signedOn();
            signedAt = signedOn == null ? at : signedOn.atStartOfDay(CHINA).toInstant();
            signedBy = by;
        }
    }

    /**
     * The same duty under the measure of a plan that superseded its own; where it stands is new, and its due date if
     * the plan moved it; time that was granted stays granted.
     */
    TaskEvent.CarriedOn carryOn(Measure next, MeasureIssued issued, String by, Instant at) {
        var continuation = Continuation.of(this, next, issued);
        history.add(new AssignmentChange(this, state, state, by, at, continuation.words(dueOn)));
        if (continuation.moves()) {
            dueOn = issued.dueOn();
            dueInherited = issued.dueInherited();
            originalDueOn = null;
        }
        measure = next;
        var former = continuation.former();
        return new TaskEvent.CarriedOn(facts(), former.planId(), former.id(), by, at);
    }

    /** The same duty of another unit, which took over from the one that had it. */
    TaskEvent.HandedOver handOver(Successor successor, String why, String by, Instant at) {
        var formerId = unitId;
        var formerName = unitName;
        history.add(new AssignmentChange(this, state, state, by, at, why));
        unitId = successor.unitId();
        unitName = successor.unitName();
        unitRegionCode = successor.regionCode();
        return new TaskEvent.HandedOver(facts(), formerId, formerName, by, at);
    }

    /** The duty that this one is a part of; itself, if it is none. */
    Assignment whole() {
        return parent == null ? this : parent.whole();
    }

    Duty duty() {
        return new Duty(unitId, role);
    }

    private void move(AssignmentState to, String by, Instant at, @Nullable String why) {
        if (!state.allows(to)) {
            throw new Refusal.Conflict("wrong_state", "an assignment that is " + state + " cannot become " + to);
        }
        history.add(new AssignmentChange(this, state, to, by, at, why));
        state = to;
    }

    /** What it adds to the whole that it is a part of; a completed part is all done. */
    Share share() {
        var done = state == AssignmentState.COMPLETED ? BigDecimal.valueOf(100) : percent;
        return new Share(weight == null ? BigDecimal.ONE : weight, done == null ? BigDecimal.ZERO : done);
    }

    /** A part is reviewed by the unit that shared it out. A lead's own report, and that of a duty without lead, goes to the supervisor (no unit); all others go to the lead. */
    List<String> reviewingUnits() {
        if (parent != null) {
            return List.of(parent.unitId);
        }
        return measure.leadUnitIds().contains(unitId) ? List.of() : measure.leadUnitIds();
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                id,
                measure.planId(),
                measure.planTitle(),
                measure.regionCode(),
                measure.id(),
                measure.number(),
                measure.segment(),
                measure.title(),
                unitId,
                unitName,
                unitRegionCode,
                role,
                state,
                dueOn,
                dueInherited,
                measure.leadUnitIds());
    }
}
