package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.revision.Difference;

/** How plans stand to one another: which one a draft is to supersede and what it changes, and which one a plan carries out. */
@ApplicationScoped
@Transactional
public class PlanRelations {

    private final Plans plans;
    private final ReachablePlans reachable;
    private final Regions regions;
    private final Comparing comparing;

    PlanRelations(Plans plans, ReachablePlans reachable, Regions regions, Comparing comparing) {
        this.plans = plans;
        this.reachable = reachable;
        this.regions = regions;
        this.comparing = comparing;
    }

    /** Makes a draft the revision of a plan in force, or with null an ordinary plan again. */
    public PlanView revise(UUID id, @Nullable UUID formerId, @Nullable String ifMatch) {
        var plan = reachable.editable(id, ifMatch);
        refuse("not_a_revision", plan.revise(formerId == null ? null : reachable.named(formerId)));
        return seen(plan);
    }

    /** Names the plan of a level above that this one carries out; null: none. */
    public PlanView carryOut(UUID id, @Nullable UUID parentId, @Nullable String ifMatch) {
        var plan = reachable.editable(id, ifMatch);
        var parent = parentId == null ? null : reachable.named(parentId);
        refuse("not_a_parent", plan.carryOut(parent, regions.lineage(plan.regionCode())));
        return seen(plan);
    }

    /** What the plan changes of another: of the one given, else of the one that it supersedes. */
    public Difference difference(UUID id, @Nullable UUID fromId) {
        var plan = reachable.readable(id);
        var from = fromId == null ? plan.predecessorId() : fromId;
        if (from == null) {
            throw new Refusal.Conflict("no_predecessor", "the plan supersedes none; say with from what to compare it");
        }
        return comparing.difference(fromId == null ? reachable.readable(from) : named(from), plan);
    }

    private Plan named(UUID from) {
        try {
            return reachable.readable(from);
        } catch (Refusal.NotFound unknown) {
            throw new Refusal.Invalid("unknown_plan", "from", "there is no plan " + from);
        }
    }

    private static void refuse(String code, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal.Conflict(code, reasons.get(0).message(), reasons);
        }
    }

    private PlanView seen(Plan plan) {
        plans.flush();
        return plan.view();
    }
}
