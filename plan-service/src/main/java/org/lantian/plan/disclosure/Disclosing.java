package org.lantian.plan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.lifecycle.PlanLifecycle;
import org.lantian.plan.lifecycle.PlanStatus;

/** Opens a plan to the public and closes it again. Only what has been issued is disclosed; a draft is nobody's business yet. */
@ApplicationScoped
@Transactional
public class Disclosing {

    private static final Set<PlanStatus> NOT_YET_ISSUED = EnumSet.of(PlanStatus.DRAFT, PlanStatus.CONSULTATION);

    private final Disclosures disclosures;
    private final PlanLifecycle plans;
    private final Caller caller;
    private final Clock clock;

    Disclosing(Disclosures disclosures, PlanLifecycle plans, Caller caller, Clock clock) {
        this.disclosures = disclosures;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    /** Discloses the plan; saying so again changes nothing. */
    public DisclosureView disclose(UUID planId) {
        var plan = plans.plan(planId);
        caller.mustReach(plan.regionCode());
        if (NOT_YET_ISSUED.contains(plan.status())) {
            throw new Refusal.Conflict("not_issued", "only a plan that has been issued can be disclosed");
        }
        var known = disclosures.findById(planId);
        if (known != null) {
            return known.view();
        }
        var disclosure = new Disclosure(planId, caller.name(), clock.instant());
        disclosures.persistAndFlush(disclosure);
        return disclosure.view();
    }

    public DisclosureView of(UUID planId) {
        plans.plan(planId);
        return known(planId).view();
    }

    /** From the next minute on the public finds the plan no more. */
    public void withdraw(UUID planId, @Nullable String ifMatch) {
        caller.mustReach(plans.plan(planId).regionCode());
        var disclosure = known(planId);
        Versions.require(ifMatch, disclosure.version());
        disclosures.delete(disclosure);
    }

    private Disclosure known(UUID planId) {
        return disclosures
                .findByIdOptional(planId)
                .orElseThrow(() -> new Refusal.NotFound("disclosure of plan", planId));
    }
}
