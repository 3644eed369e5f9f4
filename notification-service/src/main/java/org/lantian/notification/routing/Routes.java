package org.lantian.notification.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.Addressed;
import org.lantian.notification.notice.Concern;
import org.lantian.notification.notice.Item;
import org.lantian.notification.notice.NoticeKind;

/** Decides which event tells which units what. Only decides: nothing here is stored or sent. */
final class Routes {

    private Routes() {}

    static List<Addressed> assigned(TaskFact fact) {
        return toUnit(fact, NoticeKind.ASSIGNED, null, null);
    }

    static List<Addressed> dueSoon(TaskFact fact) {
        return toUnit(fact, NoticeKind.DUE_SOON, fact.daysLeft(), null);
    }

    /** The leads get a copy: they answer for the measure as a whole. */
    static List<Addressed> overdue(TaskFact fact) {
        List<Addressed> told = new ArrayList<>(toUnit(fact, NoticeKind.OVERDUE, fact.overdueDays(), null));
        for (var lead : fact.otherLeads()) {
            told.add(new Addressed(lead, NoticeKind.OVERDUE, item(fact, Concern.COPY, fact.overdueDays(), null)));
        }
        return told;
    }

    static List<Addressed> returned(TaskFact fact) {
        return toUnit(fact, NoticeKind.RETURNED, null, fact.reason());
    }

    /** A lead reviews what the others submit; what the lead submits, supervision finds in its list. */
    static List<Addressed> submitted(TaskFact fact) {
        return fact.otherLeads().stream()
                .map(lead -> new Addressed(lead, NoticeKind.REVIEW, item(fact, Concern.REVIEW, null, null)))
                .toList();
    }

    static List<Addressed> offTarget(IndicatorFact fact) {
        return toResponsible(fact, NoticeKind.OFF_TARGET);
    }

    static List<Addressed> backOnTarget(IndicatorFact fact) {
        return toResponsible(fact, NoticeKind.BACK_ON_TARGET);
    }

    private static List<Addressed> toUnit(
            TaskFact fact, NoticeKind kind, @Nullable Integer days, @Nullable String detail) {
        return List.of(new Addressed(fact.unitId(), kind, item(fact, Concern.OWN, days, detail)));
    }

    private static Item item(TaskFact fact, Concern concern, @Nullable Integer days, @Nullable String detail) {
        return new Item(
                fact.assignmentId(),
                concern,
                fact.assignmentId(),
                null,
                fact.planId(),
                fact.planTitle(),
                fact.measureNumber(),
                fact.title(),
                fact.unitId(),
                fact.unitName(),
                fact.dueOn(),
                days,
                detail);
    }

    /** A unit that a target names in several roles is told once. */
    private static List<Addressed> toResponsible(IndicatorFact fact, NoticeKind kind) {
        List<Addressed> told = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (var unit : fact.responsibleUnits()) {
            if (!units.contains(unit.unitId())) {
                units.add(unit.unitId());
                told.add(new Addressed(unit.unitId(), kind, item(fact, unit)));
            }
        }
        return told;
    }

    private static Item item(IndicatorFact fact, IndicatorFact.ResponsibleUnit unit) {
        return new Item(
                fact.targetId(),
                Concern.OWN,
                null,
                fact.targetId(),
                fact.planId(),
                fact.planTitle() == null ? fact.source() : fact.planTitle(),
                null,
                TargetWords.target(fact),
                unit.unitId(),
                unit.unitName(),
                null,
                null,
                TargetWords.verdict(fact));
    }
}
