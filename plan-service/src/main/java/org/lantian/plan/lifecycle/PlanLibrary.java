package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans with their measures, for features that read several of them; what a caller may not read is not there for it. */
@ApplicationScoped
@Transactional
public class PlanLibrary {

    private final Plans plans;
    private final Measures measures;
    private final ReachablePlans reachable;

    PlanLibrary(Plans plans, Measures measures, ReachablePlans reachable) {
        this.plans = plans;
        this.measures = measures;
        this.reachable = reachable;
    }

    public PlanView plan(UUID id) {
        return reachable.readable(id).view();
    }

    public List<MeasureView> measures(UUID id) {
        return measures.of(reachable.readable(id)).stream().map(Measure::view).toList();
    }

    /** The plans that carry this one, or one that it superseded, out, by region; drafts only within the caller's reach. */
    public List<PlanView> carryingOut(UUID id) {
        List<UUID> line = new ArrayList<>();
        for (@Nullable Plan plan = reachable.readable(id); plan != null; plan = predecessor(plan)) {
            line.add(plan.id());
        }
        return readable(plans.list("parentPlanId in ?1 order by regionCode, importedAt", line));
    }

    private @Nullable Plan predecessor(Plan plan) {
        var former = plan.predecessorId();
        return former == null ? null : plans.findById(former);
    }

    /** Plans in force of these regions, the latest first. */
    public List<PlanView> inForce(Collection<String> regionCodes) {
        return regionCodes.isEmpty()
                ? List.of()
                : readable(plans.list(
                        "regionCode in ?1 and status = ?2 order by issuedOn desc nulls last, importedAt desc",
                        regionCodes,
                        PlanStatus.ISSUED));
    }

    private List<PlanView> readable(List<Plan> found) {
        return found.stream().filter(reachable::mayRead).map(Plan::view).toList();
    }
}
