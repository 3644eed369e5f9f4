package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Units;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.fact.IndicatorFact;
import org.lantian.notification.fact.ResponsibleUnit;
import org.lantian.notification.fact.SourceFact;
import org.lantian.notification.fact.TaskFact;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.gathering.Burst;
import org.lantian.notification.notice.gathering.Settled;
import org.lantian.notification.notice.gathering.SignedFor;
import org.lantian.notification.notice.gathering.Struck;
import org.lantian.notification.silence.Conditions;
import org.lantian.notification.silence.Suppressions;

/**
 * Carries out what the routes decide: items gather, and what has been dealt with is struck. Whoever hands events in ends their
 * transaction with {@link Burst#seal()}.
 */
@ApplicationScoped
public class Routing {

    /** What a submission answers. */
    private static final Set<NoticeKind> ASKING = Set.of(
            NoticeKind.ASSIGNED,
            NoticeKind.HANDED_OVER,
            NoticeKind.DUE_SOON,
            NoticeKind.OVERDUE,
            NoticeKind.MILESTONE_MISSED,
            NoticeKind.RETURNED);

    private final Units units;
    private final Deciding deciding;
    private final Burst burst;
    private final Conditions conditions;
    private final Suppressions suppressions;

    Routing(Units units, Deciding deciding, Burst burst, Conditions conditions, Suppressions suppressions) {
        this.units = units;
        this.deciding = deciding;
        this.burst = burst;
        this.conditions = conditions;
        this.suppressions = suppressions;
    }

    /** Reads what is needed for all of these events at once. */
    @Transactional
    public void prepare(List<TaskFact> facts) {
        units.fetch(facts.stream().map(TaskFact::unitId).collect(Collectors.toSet()));
    }

    @Transactional
    public void assigned(TaskFact fact) {
        tell(fact, "task.assigned");
    }

    /** Who has not signed for a duty finds its notice among those that pass to the successor; the rest is told anew. */
    @Transactional
    public void handedOver(TaskFact fact) {
        if (!fact.isUnsigned()) {
            tell(fact, "task.handed-over");
        }
    }

    @Transactional
    public void dueSoon(TaskFact fact) {
        tell(fact, "task.due-soon");
    }

    /** Whoever is told that it is overdue need not be told that it soon will be. */
    @Transactional
    public void overdue(TaskFact fact) {
        burst.strike(new Struck(fact.assignmentId(), Set.of(NoticeKind.DUE_SOON)));
        conditions.hold(fact.as("task.overdue"));
        tell(fact, "task.overdue");
    }

    /** The review is done; now the unit has to act again. */
    @Transactional
    public void returned(TaskFact fact) {
        settle(fact.assignmentId(), Set.of(NoticeKind.REVIEW), "task.returned");
        tell(fact, "task.returned");
    }

    /** The unit has acted: what asked it to is answered. */
    @Transactional
    public void submitted(TaskFact fact) {
        conditions.end(fact.assignmentId());
        settle(fact.assignmentId(), ASKING, "task.submitted");
        tell(fact, "task.submitted");
    }

    @Transactional
    public void blocked(TaskFact fact) {
        tell(fact, "task.blocked");
    }

    /** Nobody need clear the way any more. */
    @Transactional
    public void resumed(TaskFact fact) {
        settle(fact.assignmentId(), Set.of(NoticeKind.BLOCKED), "task.resumed");
    }

    @Transactional
    public void extensionRequested(TaskFact fact) {
        tell(fact, "task.extension-requested");
    }

    /** The request is answered; with more time, what was told of the old due date holds no more. */
    @Transactional
    public void extensionDecided(TaskFact fact) {
        settle(fact.assignmentId(), Set.of(NoticeKind.EXTENSION_REQUESTED), "task.extension-decided");
        if (Boolean.TRUE.equals(fact.approved())) {
            conditions.end(fact.assignmentId());
            settle(fact.assignmentId(), Set.of(NoticeKind.DUE_SOON, NoticeKind.OVERDUE), "task.extension-decided");
        }
        tell(fact, "task.extension-decided");
    }

    @Transactional
    public void milestoneMissed(TaskFact fact) {
        tell(fact, "task.milestone-missed");
    }

    @Transactional
    public void reportMissing(TaskFact fact) {
        tell(fact, "task.report-missing");
    }

    /** The unit has signed, here or at task-service; the answer may be to a notice of this service, and then it is known. */
    @Transactional
    public void signedFor(TaskFact fact) {
        burst.signed(new SignedFor(fact.assignmentId(), fact.by() == null ? fact.unitId() : fact.by()));
    }

    @Transactional
    public void completed(TaskFact fact) {
        ended(fact, "task.completed");
    }

    @Transactional
    public void cancelled(TaskFact fact) {
        ended(fact, "task.cancelled");
    }

    @Transactional
    public void offTarget(IndicatorFact fact) {
        tell(fact, "indicator.off-target");
    }

    @Transactional
    public void targetMissed(IndicatorFact fact) {
        tell(fact, "indicator.target-missed");
    }

    @Transactional
    public void backOnTarget(IndicatorFact fact) {
        recovered(fact, "indicator.back-on-target");
    }

    @Transactional
    public void targetMet(IndicatorFact fact) {
        recovered(fact, "indicator.target-met");
    }

    @Transactional
    public void limitExceeded(SourceFact fact) {
        fact.inCharge().forEach(this::meet);
        fact.happenings().forEach(this::tell);
    }

    /** It never was: who has not been told will not be, and of the others nothing is asked. */
    @Transactional
    public void exceedanceWithdrawn(SourceFact fact) {
        settle(fact.exceedanceId(), Set.of(NoticeKind.LIMIT_EXCEEDED), "source.exceedance-withdrawn");
    }

    /** Nobody need be told of it any more, and nobody need answer. */
    private void ended(TaskFact fact, String event) {
        conditions.end(fact.assignmentId());
        settle(fact.assignmentId(), EnumSet.allOf(NoticeKind.class), event);
    }

    private void recovered(IndicatorFact fact, String event) {
        conditions.end(fact.targetId());
        settle(fact.targetId(), Set.of(NoticeKind.OFF_TARGET), event);
        happened(fact, event).forEach(this::tell);
    }

    private void tell(TaskFact fact, String event) {
        meet(fact.unitId(), fact.unitName(), fact.unitRegionCode());
        tell(fact.as(event));
    }

    private void tell(IndicatorFact fact, String event) {
        happened(fact, event).forEach(happening -> {
            conditions.hold(happening);
            tell(happening);
        });
    }

    private List<Happening> happened(IndicatorFact fact, String event) {
        fact.responsibleUnits().forEach(this::meet);
        return fact.as(event);
    }

    void meet(ResponsibleUnit unit) {
        meet(unit.unitId(), unit.unitName(), unit.regionCode());
    }

    private void meet(String unitId, @Nullable String name, @Nullable String regionCode) {
        if (name != null && !units.knows(unitId)) {
            units.meet(unitId, name, regionCode);
        }
    }

    void settle(String subject, Set<NoticeKind> kinds, String because) {
        burst.settle(new Settled(subject, kinds, because));
    }

    void tell(Happening happening) {
        var decision = deciding.decide(happening);
        burst.gather(decision.told());
        suppressions.note(decision.suppressed());
    }
}
