package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.region.Regions;

/** Which plans a caller reads and which it moves; one that it may not read is not there for it. */
@ApplicationScoped
class ReachablePlans {

    private final Plans plans;
    private final Regions regions;
    private final Caller caller;

    ReachablePlans(Plans plans, Regions regions, Caller caller) {
        this.plans = plans;
        this.regions = regions;
        this.caller = caller;
    }

    Plan readable(UUID id) {
        var plan = plans.findById(id);
        if (plan == null || !mayRead(plan)) {
            throw new Refusal.NotFound("plan", id);
        }
        return plan;
    }

    /** A plan that a request names in its field {@code planId}. */
    Plan named(UUID id) {
        var plan = plans.findById(id);
        if (plan == null || !mayRead(plan)) {
            throw new Refusal.Invalid("unknown_plan", "planId", "there is no plan " + id);
        }
        return plan;
    }

    /** For state changes, which honour a version when it was sent. */
    Plan movable(UUID id, @Nullable String ifMatch) {
        var plan = readable(id);
        caller.mustReach(plan.regionCode());
        Versions.check(ifMatch, plan.version());
        return plan;
    }

    /** For changes of what a plan says of itself, which need the version that the caller has seen. */
    Plan editable(UUID id, @Nullable String ifMatch) {
        var plan = readable(id);
        caller.mustReach(plan.regionCode());
        Versions.require(ifMatch, plan.version());
        return plan;
    }

    boolean mayRead(Plan plan) {
        var reach = caller.reach();
        return reach.covers(plan.regionCode())
                || (plan.status() != PlanStatus.DRAFT
                        && regions.lineage(reach.code()).contains(plan.regionCode()));
    }
}
