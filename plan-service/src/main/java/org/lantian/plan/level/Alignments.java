package org.lantian.plan.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.directory.unit.ResolvedUnit;
import org.lantian.plan.lifecycle.PlanLibrary;
import org.lantian.plan.lifecycle.PlanStatus;
import org.lantian.plan.lifecycle.PlanView;

/** Holds plans of several levels against each other; it only reads, and only what the caller may read. */
@ApplicationScoped
public class Alignments {

    private static final Set<PlanStatus> COMPARED =
            Set.of(PlanStatus.DRAFT, PlanStatus.CONSULTATION, PlanStatus.ISSUED);
    private static final Set<PlanStatus> NOT_YET_ISSUED = Set.of(PlanStatus.DRAFT, PlanStatus.CONSULTATION);

    private final PlanLibrary library;
    private final UnitResolver resolver;
    private final Directory directory;
    private final Clock clock;

    Alignments(PlanLibrary library, UnitResolver resolver, Directory directory, Clock clock) {
        this.library = library;
        this.resolver = resolver;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public Alignment of(UUID id) {
        var plan = library.plan(id);
        var measures = library.measures(id);
        var own = LevelPlan.of(plan, measures);
        var parent = parent(plan);
        var below = library.carryingOut(id);
        var lower = below.stream()
                .filter(p -> COMPARED.contains(p.status()))
                .map(p -> LevelPlan.of(p, library.measures(p.id())))
                .toList();
        var due = LowerPlansDue.in(measures).orElse(null);
        var missing = due == null ? List.<Alignment.MissingPlan>of() : missing(plan, due, below);
        return new Alignment(
                own.reference(),
                parent == null ? null : parent.reference(),
                parent == null ? null : parent.against(own),
                due == null ? null : due.dueOn(),
                due == null ? null : due.quote(),
                missing,
                lower.stream()
                        .map(p -> new Alignment.LowerPlan(p.reference(), own.against(p)))
                        .toList(),
                TonnesSum.of(own, lower, missing.isEmpty()));
    }

    /** A parent that has been closed to the caller since is not there for it. */
    private @Nullable LevelPlan parent(PlanView plan) {
        var id = plan.parentPlanId();
        if (id == null) {
            return null;
        }
        try {
            return LevelPlan.of(library.plan(id), library.measures(id));
        } catch (Refusal.NotFound outOfReach) {
            return null;
        }
    }

    private List<Alignment.MissingPlan> missing(PlanView plan, LowerPlansDue due, List<PlanView> below) {
        var issued = below.stream()
                .filter(p -> !NOT_YET_ISSUED.contains(p.status()))
                .map(PlanView::regionCode)
                .collect(Collectors.toSet());
        var wanted = expected(plan, due.who()).stream()
                .filter(code -> !issued.contains(code))
                .toList();
        var others = library.inForce(wanted).stream().collect(Collectors.groupingBy(PlanView::regionCode));
        boolean overdue = LocalDate.now(clock).isAfter(due.dueOn());
        return wanted.stream()
                .map(code -> new Alignment.MissingPlan(
                        code,
                        directory.region(code).name(),
                        overdue,
                        others.getOrDefault(code, List.of()).stream()
                                .map(PlanReference::of)
                                .toList()))
                .toList();
    }

    /** The regions that a collective name of the plan stands for. */
    private Collection<String> expected(PlanView plan, String who) {
        var resolution = resolver.resolve(List.of(who), directory.region(plan.regionCode()))
                .get(who);
        return Objects.requireNonNull(resolution).units().stream()
                .map(ResolvedUnit::regionCode)
                .filter(code -> !code.equals(plan.regionCode()))
                .distinct()
                .sorted()
                .toList();
    }
}
