package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Units;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.fact.IndicatorFact;
import org.lantian.notification.fact.ResponsibleUnit;
import org.lantian.notification.fact.SourceFact;
import org.lantian.notification.fact.TaskFact;
import org.lantian.notification.notice.Burst;
import org.lantian.notification.notice.NoticeKind;
import org.lantian.notification.notice.Settling;
import org.lantian.notification.notice.Signing;
import org.lantian.notification.notice.Striking;
import org.lantian.notification.silence.Conditions;
import org.lantian.notification.silence.Suppressions;

/**
 * Carries out what the routes decide: items gather, and what has been dealt with is struck. Whoever hands events in ends their
 * transaction with {@link Burst#seal()}.
 */
@ApplicationScoped
public class Routing {

    /** What a submission answers. */
    private static final List<NoticeKind> ASKING = List.of(
            NoticeKind.ASSIGNED,
            NoticeKind.HANDED_OVER,
            NoticeKind.DUE_SOON,
            NoticeKind.OVERDUE,
            NoticeKind.MILESTONE_MISSED,
            NoticeKind.RETURNED);

    private final Units units;
    private final Deciding deciding;
    private final Burst burst;
    private final Striking striking;
    private final Settling settling;
    private final Signing signing;
    private final Conditions conditions;
    private final Suppressions suppressions;

    Routing(
            Units units,
            Deciding deciding,
            Burst burst,
            Striking striking,
            Settling settling,
            Signing signing,
            Conditions conditions,
            Suppressions suppressions) {
        this.units = units;
        this.deciding = deciding;
        this.burst = burst;
        this.striking = striking;
        this.settling = settling;
        this.signing = signing;
        this.conditions = conditions;
        this.suppressions = suppressions;
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
        striking.strike(fact.assignmentId(), List.of(NoticeKind.DUE_SOON));
        conditions.hold(fact.as("task.overdue"));
        tell(fact, "task.overdue");
    }

    /** The review is done; now the unit has to act again. */
    @Transactional
    public void returned(TaskFact fact) {
        settling.settle(fact.assignmentId(), List.of(NoticeKind.REVIEW), "task.returned");
        tell(fact, "task.returned");
    }

    /** The unit has acted: what asked it to is answered. */
    @Transactional
    public void submitted(TaskFact fact) {
        conditions.end(fact.assignmentId());
        settling.settle(fact.assignmentId(), ASKING, "task.submitted");
        tell(fact, "task.submitted");
    }

    @Transactional
    public void blocked(TaskFact fact) {
        tell(fact, "task.blocked");
    }

    /** Nobody need clear the way any more. */
    @Transactional
    public void resumed(TaskFact fact) {
        striking.strike(fact.assignmentId(), List.of(NoticeKind.BLOCKED));
        settling.settle(fact.assignmentId(), List.of(NoticeKind.BLOCKED), "task.resumed");
    }

    @Transactional
    public void extensionRequested(TaskFact fact) {
        tell(fact, "task.extension-requested");
    }

    /** The request is answered; with more time, what was told of the old due date holds no more. */
    @Transactional
    public void extensionDecided(TaskFact fact) {
        settling.settle(fact.assignmentId(), List.of(NoticeKind.EXTENSION_REQUESTED), "task.extension-decided");
        if (Boolean.TRUE.equals(fact.approved())) {
            var old = List.of(NoticeKind.DUE_SOON, NoticeKind.OVERDUE);
            conditions.end(fact.assignmentId());
            striking.strike(fact.assignmentId(), old);
            settling.settle(fact.assignmentId(), old, "task.extension-decided");
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
        signing.signedAtAssignment(fact.assignmentId(), fact.by() == null ? fact.unitId() : fact.by());
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

    /** Nobody need be told of it any more, and nobody need answer. */
    private void ended(TaskFact fact, String event) {
        striking.strike(fact.assignmentId(), List.of(NoticeKind.values()));
        conditions.end(fact.assignmentId());
        settling.settle(fact.assignmentId(), List.of(NoticeKind.values()), event);
    }

    private void recovered(IndicatorFact fact, String event) {
        conditions.end(fact.targetId());
        settling.settle(fact.targetId(), List.of(NoticeKind.OFF_TARGET), event);
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
        if (name != null) {
            units.meet(unitId, name, regionCode);
        }
    }

    void tell(Happening happening) {
        var decision = deciding.decide(happening);
        burst.gather(decision.told());
        suppressions.note(decision.suppressed());
    }
}
