package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Paging;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.measure.Milestone;
import org.lantian.task.move.AssignmentFacts;

/** Reads assignments for those who may see them. */
@ApplicationScoped
public class AssignmentReading {

    private final Assignments assignments;
    private final Listing listing;
    private final Access access;
    private final DirectoryCopy directory;
    private final Sight sight;
    private final Clock clock;
    private final int dueSoonDays;

    AssignmentReading(
            Assignments assignments,
            Listing listing,
            Access access,
            DirectoryCopy directory,
            Sight sight,
            Clock clock,
            @ConfigProperty(name = "lantian.deadline.due-soon-days") int dueSoonDays) {
        this.assignments = assignments;
        this.listing = listing;
        this.access = access;
        this.directory = directory;
        this.sight = sight;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    /** One page, the earliest due date first and those without one last. */
    @Transactional
    public AssignmentPage list(AssignmentFilter filter, Paging paging) {
        var today = LocalDate.now(clock);
        var condition = sight.narrow(filter.on(today));
        var items = listing.page(condition, today, paging);
        long counted = listing.count(condition, AssignmentPage.COUNTED + 1);
        return new AssignmentPage(
                items,
                paging.page,
                paging.size,
                Math.min(counted, AssignmentPage.COUNTED),
                counted <= AssignmentPage.COUNTED);
    }

    /** A portion in the order of ids, after the last one of the portion before, for tables of any length. */
    @Transactional
    public List<AssignmentView> after(@Nullable UUID last, int portion, AssignmentFilter filter) {
        var today = LocalDate.now(clock);
        var condition = sight.narrow(filter.on(today));
        if (last != null) {
            condition.and("a.id > :last").with("last", last);
        }
        return listing.inOrderOfIds(condition, today, portion);
    }

    /** What lies outside the caller's sight is not found. */
    @Transactional
    public AssignmentDetailView byId(UUID id) {
        var assignment = access.seen(id);
        var facts = assignment.facts();
        return AssignmentDetailView.of(
                assignment,
                LocalDate.now(clock),
                directory.regionName(facts.unitRegionCode()).orElse(null));
    }

    @Transactional
    public SummaryView summary(@Nullable UUID planId) {
        var today = LocalDate.now(clock);
        var condition = sight.narrow(AssignmentFilter.ofPlan(planId).on(today))
                .with("today", today)
                .with("soon", today.plusDays(dueSoonDays));
        return SummaryView.of(assignments.counts(condition));
    }

    /** The duties of a plan on which it is the unit's turn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AssignmentFacts> openOf(UUID planId) {
        return assignments
                .that(new Condition()
                        .and(Condition.OPEN)
                        .and("a.measure.planId = :plan")
                        .with("plan", planId))
                .stream()
                .map(Assignment::facts)
                .toList();
    }

    /** The dated steps that the text of its measure names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Milestone> milestonesOf(UUID id) {
        return assignments.findById(id).measure.milestones();
    }

    /** The facts of several assignments as they now stand, for events about them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, AssignmentFacts> facts(Collection<UUID> ids) {
        return assignments.among(ids).stream()
                .map(Assignment::facts)
                .collect(Collectors.toMap(AssignmentFacts::assignmentId, Function.identity()));
    }
}
