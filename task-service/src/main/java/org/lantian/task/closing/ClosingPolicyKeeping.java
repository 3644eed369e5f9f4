package org.lantian.task.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Versions;
import org.lantian.task.measure.KnownPlans;
import org.lantian.task.move.TaskEvent;

/** Whoever supervises a plan's region decides who closes first; what was decided goes on under the plan that supersedes it. */
@ApplicationScoped
public class ClosingPolicyKeeping {

    private final ClosingPolicies policies;
    private final KnownPlans plans;
    private final Caller caller;
    private final Clock clock;

    ClosingPolicyKeeping(ClosingPolicies policies, KnownPlans plans, Caller caller, Clock clock) {
        this.policies = policies;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ClosingPolicyView of(UUID planId) {
        plans.reached(planId);
        return ClosingPolicyView.of(policies.findByIdOptional(planId).orElseGet(() -> new ClosingPolicy(planId)));
    }

    @Transactional
    public ClosingPolicyView decide(UUID planId, ClosingRule rule, @Nullable String ifMatch) {
        plans.reached(planId);
        var known = policies.findById(planId);
        if (known != null && known.version != null) {
            Versions.require(ifMatch, known.version);
        }
        var policy = known == null ? new ClosingPolicy(planId) : known;
        policy.decide(new Decision(rule.leadMayCloseFirst(), rule.reason(), caller.name(), clock.instant()));
        policies.persistAndFlush(policy);
        return ClosingPolicyView.of(policy);
    }

    void follow(@Observes TaskEvent.CarriedOn event) {
        var later = event.facts().planId();
        var former = policies.findById(event.formerPlanId());
        if (former != null && policies.findById(later) == null) {
            var policy = new ClosingPolicy(later);
            former.decisions.forEach(policy::decide);
            policies.persist(policy);
        }
    }
}
