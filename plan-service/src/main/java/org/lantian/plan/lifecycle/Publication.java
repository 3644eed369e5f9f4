package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.outbox.Outbox;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.revision.Difference;

/** Tells what a plan in force asks for: each measure and each target, with the units behind their names. */
@ApplicationScoped
class Publication {

    private final Outbox outbox;

    Publication(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Publishes measures and targets in the order of the document.
     *
     * @param difference from the plan that it supersedes; null when it supersedes none
     */
    void publish(Plan plan, Region region, List<Measure> measures, @Nullable Difference difference) {
        for (var measure : measures) {
            outbox.append(measureIssued(plan, region, measure, difference));
        }
        plan.objectives().forEach(o -> outbox.append(targetSet(plan, region, o.view(), null, difference)));
        for (var measure : measures) {
            measure.targets().forEach(t -> outbox.append(targetSet(plan, region, t.view(), measure, difference)));
        }
    }

    /** Every unit of the measure once per role, in the order of the clause. */
    static List<UnitInRole> units(Measure measure) {
        return measure.responsibilities().stream()
                .flatMap(r -> r.units().stream().map(u -> UnitInRole.of(u, r.role())))
                .distinct()
                .toList();
    }

    /** Due on the last of its milestones; without any, with the plan's horizon. */
    private static MeasureIssued measureIssued(
            Plan plan, Region region, Measure measure, @Nullable Difference difference) {
        var milestones = measure.milestones();
        boolean inherited = milestones.isEmpty();
        var dueOn = inherited
                ? plan.horizon()
                : milestones.get(milestones.size() - 1).dueOn();
        var former = difference == null ? null : difference.measureContinuedBy(measure.id());
        return new MeasureIssued(
                plan.id(),
                plan.title(),
                region.code(),
                region.name(),
                measure.id(),
                measure.number(),
                measure.segment(),
                measure.title(),
                measure.section(),
                dueOn,
                inherited && dueOn != null,
                units(measure),
                milestones,
                measure.issuedRecurring(),
                former == null ? null : new MeasureIssued.Continued(superseded(plan), former));
    }

    private static TargetSet targetSet(
            Plan plan, Region region, TargetView target, @Nullable Measure measure, @Nullable Difference difference) {
        var former = difference == null ? null : difference.targetContinuedBy(target.id());
        return new TargetSet(
                target.id(),
                plan.id(),
                plan.title(),
                measure == null ? null : measure.id(),
                measure == null ? null : measure.number(),
                region.code(),
                region.name(),
                target.indicator(),
                target.indicatorCode(),
                target.scope(),
                target.comparator(),
                target.value(),
                target.unit(),
                target.baselineYear(),
                target.approximate(),
                target.aspirational(),
                target.dueOn(),
                target.quote(),
                measure == null ? List.of() : units(measure),
                former == null ? null : new TargetSet.Continued(superseded(plan), former));
    }

    private static UUID superseded(Plan plan) {
        return java.util.Objects.requireNonNull(plan.predecessorId());
    }
}
