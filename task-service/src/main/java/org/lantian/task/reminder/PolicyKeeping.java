package org.lantian.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.task.calendar.Calendars;
import org.lantian.task.measure.KnownPlans;
import org.lantian.task.move.TaskEvent;

/**
 * Keeps reminder policies: those of a plan whoever reaches the plan's region, those for all plans the administrator alone. A plan's
 * entries of the deadline clock follow at once, others when they are next set. They go on under the plan that supersedes it.
 */
@ApplicationScoped
public class PolicyKeeping {

    private final ReminderPolicies policies;
    private final KnownPlans plans;
    private final Calendars calendars;
    private final Event<PoliciesChanged> changed;
    private final Caller caller;

    PolicyKeeping(
            ReminderPolicies policies,
            KnownPlans plans,
            Calendars calendars,
            Event<PoliciesChanged> changed,
            Caller caller) {
        this.policies = policies;
        this.plans = plans;
        this.calendars = calendars;
        this.changed = changed;
        this.caller = caller;
    }

    /** Those of one plan that the caller reaches, or those for all plans. */
    @Transactional
    public List<PolicyView> list(@Nullable UUID planId) {
        var found = planId == null
                ? policies.list("planId is null order by role, level, id")
                : policies.list("planId = ?1 order by role, level, id", plans.reached(planId));
        return found.stream().map(PolicyView::of).toList();
    }

    @Transactional
    public PolicyView put(UUID id, PolicyContent content, @Nullable String ifMatch) {
        mustKeep(content.planId());
        var known = policies.findById(id);
        if (known != null) {
            mustKeep(known.planId);
            Versions.require(ifMatch, known.version);
            changed(known.planId);
        }
        var policy = known == null ? new ReminderPolicy() : known;
        policy.id = id;
        policy.planId = content.planId();
        policy.role = content.role();
        policy.level = content.level();
        policy.steps = content.steps();
        mustBeAlone(policy);
        policies.persistAndFlush(policy);
        changed(policy.planId);
        return PolicyView.of(policy);
    }

    @Transactional
    public void delete(UUID id, @Nullable String ifMatch) {
        var known = policies.findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("reminder policy", id));
        mustKeep(known.planId);
        Versions.require(ifMatch, known.version);
        policies.delete(known);
        changed(known.planId);
    }

    /** What the steps would be for a due date; nothing is stored. */
    public List<ReminderSteps.Step> tryOut(ReminderSteps steps, LocalDate dueOn) {
        return steps.schedule(dueOn, calendars.current());
    }

    /** The units of the later plan are reminded as those of the plan that it supersedes were, unless told otherwise already. */
    void follow(@Observes TaskEvent.CarriedOn event) {
        var later = event.facts().planId();
        for (var policy : policies.list("planId", event.formerPlanId())) {
            if (!isTaken(policy, new PolicyScope(later, policy.role, policy.level))) {
                policy.planId = later;
                changed(later);
            }
        }
    }

    private void mustKeep(@Nullable UUID planId) {
        if (planId != null) {
            plans.reached(planId);
        } else if (!caller.is(Roles.ADMINISTRATOR)) {
            throw new Refusal.NotAllowed("an administrator keeps the policies for all plans");
        }
    }

    private void mustBeAlone(ReminderPolicy policy) {
        if (isTaken(policy, policy.scope())) {
            throw new Refusal.Conflict("policy_exists", "another policy is for the same plan, role and level");
        }
    }

    private boolean isTaken(ReminderPolicy policy, PolicyScope scope) {
        return policies.streamAll()
                .anyMatch(other -> !other.id.equals(policy.id) && other.scope().equals(scope));
    }

    private void changed(@Nullable UUID planId) {
        policies.forget();
        if (planId != null) {
            changed.fire(new PoliciesChanged(planId));
        }
    }
}
