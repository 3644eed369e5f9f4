package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.resolving.Resolution;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.revision.ComparedMeasure;
import org.lantian.plan.revision.ComparedPlan;
import org.lantian.plan.revision.ComparedTarget;
import org.lantian.plan.revision.Difference;

/**
 * Compares two plans as they now stand; a draft's names are resolved as issuing would resolve them, and the successor of a
 * merged unit counts as that unit.
 */
@ApplicationScoped
class Comparing {

    private final Measures measures;
    private final Directory directory;
    private final UnitResolver resolver;

    Comparing(Measures measures, Directory directory, UnitResolver resolver) {
        this.measures = measures;
        this.directory = directory;
        this.resolver = resolver;
    }

    Difference difference(Plan before, Plan after) {
        return Difference.between(compared(before), compared(after));
    }

    private ComparedPlan compared(Plan plan) {
        var all = measures.of(plan).list();
        var open = all.stream()
                .flatMap(m -> m.responsibilities().stream())
                .filter(r -> r.units().isEmpty())
                .map(Responsibility::unit)
                .toList();
        var resolved = open.isEmpty()
                ? Map.<String, Resolution>of()
                : resolver.resolve(open, directory.region(plan.regionCode()));
        return new ComparedPlan(
                all.stream().map(m -> compared(m, resolved)).toList(),
                targets(plan.objectives().stream().map(Target::view)));
    }

    private ComparedMeasure compared(Measure measure, Map<String, Resolution> resolved) {
        var view = measure.view();
        Set<ComparedMeasure.Charge> charges = measure.responsibilities().stream()
                .flatMap(r -> charges(r, resolved.get(r.unit())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> steps = Stream.concat(
                        view.deadlines().stream().map(d -> d.what() + " " + d.dueOn()),
                        view.recurring().stream().map(r -> r.every() + " " + r.quote() + " " + r.quantity()))
                .collect(Collectors.toSet());
        return new ComparedMeasure(
                view.id(),
                view.number(),
                view.segment(),
                view.title(),
                view.text(),
                view.section(),
                charges,
                targets(measure.targets().stream().map(Target::view)),
                steps);
    }

    private Stream<ComparedMeasure.Charge> charges(
            Responsibility responsibility, @org.jspecify.annotations.Nullable Resolution resolution) {
        var role = responsibility.role().name();
        if (!responsibility.units().isEmpty()) {
            return responsibility.units().stream().map(u -> charge(u, role));
        }
        if (resolution == null || resolution.units().isEmpty()) {
            return Stream.of(new ComparedMeasure.Charge(responsibility.unit(), responsibility.unit(), role));
        }
        return resolution.units().stream().map(u -> new ComparedMeasure.Charge(u.unitId(), u.name(), role));
    }

    private ComparedMeasure.Charge charge(AssignedUnit unit, String role) {
        return directory
                .answeringFor(unit.unitId())
                .map(now -> new ComparedMeasure.Charge(now.id(), now.name(), role))
                .orElseGet(() -> new ComparedMeasure.Charge(unit.unitId(), unit.name(), role));
    }

    private static List<ComparedTarget> targets(Stream<TargetView> targets) {
        return targets.map(t -> new ComparedTarget(
                        t.id(),
                        t.quote(),
                        t.indicator(),
                        t.indicatorCode(),
                        t.comparator(),
                        t.value(),
                        t.unit(),
                        t.baselineYear(),
                        t.dueOn(),
                        t.scope(),
                        t.aspirational(),
                        t.approximate()))
                .toList();
    }
}
