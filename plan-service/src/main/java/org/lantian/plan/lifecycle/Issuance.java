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
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.resolving.Resolution;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.directory.unit.ResolvedUnit;

/**
 * Issues one plan: finds the unit behind every name, creates as provisional those that the directory lacks, and publishes the
 * plan, its measures and its targets; a plan that it supersedes ends with it. Either all of it happens or, with every reason listed, nothing.
 */
@ApplicationScoped
class Issuance {

    private final Plans plans;
    private final Measures measures;
    private final Comparing comparing;
    private final Publication publication;
    private final Withdrawal withdrawal;
    private final UnitResolver resolver;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    Issuance(
            Plans plans,
            Measures measures,
            Comparing comparing,
            Publication publication,
            Withdrawal withdrawal,
            UnitResolver resolver,
            Directory directory,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.comparing = comparing;
        this.publication = publication;
        this.withdrawal = withdrawal;
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
        var predecessor = predecessor(plan);
        if (predecessor != null) {
            obstacles.addAll(predecessor.obstaclesToSupersedingBy(plan));
        }
        if (!obstacles.isEmpty()) {
            throw new Refusal.Conflict("not_issuable", "the plan cannot be issued yet", obstacles);
        }
        for (var resolution : resolved.values()) {
            resolution.units().forEach(unit -> directory.provide(unit, resolution.open()));
        }
        for (var measure : issued) {
            measure.responsibilities().forEach(r -> r.resolve(assigned(resolved, r.unit())));
        }
        publish(plan, predecessor, region, issued, by);
    }

    /** Locked, so that of two revisions the second finds what the first has done. */
    private @Nullable Plan predecessor(Plan plan) {
        var id = plan.predecessorId();
        return id == null ? null : plans.locked(id);
    }

    private void publish(Plan plan, @Nullable Plan predecessor, Region region, List<Measure> issued, String by) {
        int duties = issued.stream().mapToInt(m -> Publication.units(m).size()).sum();
        int targets = plan.objectives().size()
                + issued.stream().mapToInt(m -> m.targets().size()).sum();
        var difference = predecessor == null ? null : comparing.difference(predecessor, plan);
        outbox.append(plan.issue(by, clock.instant(), LocalDate.now(clock), region.name(), duties, targets));
        publication.publish(plan, region, issued, difference);
        if (predecessor != null && difference != null) {
            var superseded = predecessor.supersede(plan, by, clock.instant());
            outbox.append(superseded);
            withdrawal.withdraw(predecessor, difference, superseded.reason());
        }
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
}
