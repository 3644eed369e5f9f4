package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.Region;
import org.lantian.plan.directory.Resolution;
import org.lantian.plan.directory.ResolvedUnit;
import org.lantian.plan.directory.UnitResolver;

/**
 * Issues one plan: finds the unit behind every name, creates as provisional those that the directory lacks, and publishes the
 * plan, its measures and its targets. Either all of it happens or, with every reason listed, nothing.
 */
@ApplicationScoped
class Issuance {

    private final Measures measures;
    private final UnitResolver resolver;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    Issuance(Measures measures, UnitResolver resolver, Directory directory, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.resolver = resolver;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    void issue(Plan plan, String by) {
        var region = directory.region(plan.regionCode());
        List<Measure> issued = measures.of(plan).list();
        var resolved = resolver.resolve(printedNames(issued), region);
        var obstacles = new ArrayList<>(plan.obstacles());
        obstacles.addAll(ambiguities(issued, resolved));
        if (!obstacles.isEmpty()) {
            throw new Refusal.Conflict("not_issuable", "the plan cannot be issued yet", obstacles);
        }
        for (var resolution : resolved.values()) {
            resolution.units().forEach(unit -> directory.provide(unit, resolution.open()));
        }
        for (var measure : issued) {
            measure.responsibilities().forEach(r -> r.resolve(assigned(resolved, r.unit())));
        }
        publish(plan, region, issued, by);
    }

    private static Set<String> printedNames(List<Measure> measures) {
        Set<String> names = new LinkedHashSet<>();
        measures.forEach(m -> m.responsibilities().forEach(r -> names.add(r.unit())));
        return names;
    }

    private static List<Reason> ambiguities(List<Measure> measures, Map<String, Resolution> resolved) {
        return measures.stream()
                .flatMap(m -> m.responsibilities().stream()
                        .filter(r -> !rivals(resolved, r.unit()).isEmpty())
                        .map(r -> new Reason(
                                "measures[" + m.citation() + "]." + r.unit(),
                                "the name fits several units: " + String.join("、", rivals(resolved, r.unit())))))
                .toList();
    }

    private static List<String> rivals(Map<String, Resolution> resolved, String name) {
        var resolution = resolved.get(name);
        return resolution == null ? List.of() : resolution.rivals();
    }

    private static List<AssignedUnit> assigned(Map<String, Resolution> resolved, String name) {
        var resolution = resolved.get(name);
        List<ResolvedUnit> units = resolution == null ? List.of() : resolution.units();
        return units.stream()
                .map(u -> new AssignedUnit(u.unitId(), u.name(), u.regionCode()))
                .toList();
    }

    private void publish(Plan plan, Region region, List<Measure> issued, String by) {
        int duties = issued.stream().mapToInt(m -> units(m).size()).sum();
        int targets = plan.objectives().size()
                + issued.stream().mapToInt(m -> m.targets().size()).sum();
        outbox.append(plan.issue(by, clock.instant(), LocalDate.now(clock), region.name(), duties, targets));
        for (var measure : issued) {
            outbox.append(measureIssued(plan, region, measure));
        }
        plan.objectives().forEach(o -> outbox.append(targetSet(plan, region, o.view(), null)));
        for (var measure : issued) {
            measure.targets().forEach(t -> outbox.append(targetSet(plan, region, t.view(), measure)));
        }
    }

    /** Every unit of the measure once per role, in the order of the clause. */
    private static List<UnitInRole> units(Measure measure) {
        return measure.responsibilities().stream()
                .flatMap(r -> r.units().stream().map(u -> UnitInRole.of(u, r.role())))
                .distinct()
                .toList();
    }

    /** Due on the last of its milestones; without any, with the plan's horizon. */
    private static MeasureIssued measureIssued(Plan plan, Region region, Measure measure) {
        var milestones = measure.milestones();
        boolean inherited = milestones.isEmpty();
        var dueOn = inherited
                ? plan.horizon()
                : milestones.get(milestones.size() - 1).dueOn();
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
                measure.view().recurring());
    }

    private static TargetSet targetSet(Plan plan, Region region, TargetView target, @Nullable Measure measure) {
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
                measure == null ? List.of() : units(measure));
    }
}
