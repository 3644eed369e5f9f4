package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.Addressed;
import org.lantian.notification.notice.Gathering;
import org.lantian.notification.notice.NoticeKind;
import org.lantian.notification.notice.Signing;
import org.lantian.notification.notice.Striking;

/** Carries out what {@link Routes} decides: items gather, and what has been dealt with is struck. */
@ApplicationScoped
public class Routing {

    private final Units units;
    private final Gathering gathering;
    private final Striking striking;
    private final Signing signing;

    Routing(Units units, Gathering gathering, Striking striking, Signing signing) {
        this.units = units;
        this.gathering = gathering;
        this.striking = striking;
        this.signing = signing;
    }

    @Transactional
    public void assigned(TaskFact fact) {
        tell(fact, Routes::assigned);
    }

    @Transactional
    public void dueSoon(TaskFact fact) {
        tell(fact, Routes::dueSoon);
    }

    /** Whoever is told that it is overdue need not be told that it soon will be. */
    @Transactional
    public void overdue(TaskFact fact) {
        striking.strike(fact.assignmentId(), List.of(NoticeKind.DUE_SOON));
        tell(fact, Routes::overdue);
    }

    @Transactional
    public void returned(TaskFact fact) {
        tell(fact, Routes::returned);
    }

    @Transactional
    public void submitted(TaskFact fact) {
        tell(fact, Routes::submitted);
    }

    /** The unit has signed, here or at task-service; the answer may be to a notice of this service, and then it is known. */
    @Transactional
    public void signedFor(TaskFact fact) {
        signing.signedAtAssignment(fact.assignmentId(), fact.by() == null ? fact.unitId() : fact.by());
    }

    /** Completed or cancelled: nobody need be told of it any more. */
    @Transactional
    public void ended(TaskFact fact) {
        striking.strike(fact.assignmentId(), List.of(NoticeKind.values()));
    }

    @Transactional
    public void offTarget(IndicatorFact fact) {
        tell(fact, Routes::offTarget);
    }

    @Transactional
    public void backOnTarget(IndicatorFact fact) {
        tell(fact, Routes::backOnTarget);
    }

    private void tell(TaskFact fact, Function<TaskFact, List<Addressed>> route) {
        if (fact.unitName() != null) {
            units.meet(fact.unitId(), fact.unitName(), fact.unitRegionCode());
        }
        gathering.gather(route.apply(fact));
    }

    private void tell(IndicatorFact fact, Function<IndicatorFact, List<Addressed>> route) {
        for (var unit : fact.responsibleUnits()) {
            if (unit.unitName() != null) {
                units.meet(unit.unitId(), unit.unitName(), unit.regionCode());
            }
        }
        gathering.gather(route.apply(fact));
    }
}
