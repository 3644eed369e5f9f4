package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.extraction.PlanReading;

/** Moves plans through their life: draft, consultation, issued, closed. Only who reaches a plan's region may move it. */
@ApplicationScoped
@Transactional
public class PlanLifecycle {

    private final Plans plans;
    private final ReachablePlans reachable;
    private final Measures measures;
    private final Regions regions;
    private final Indicators indicators;
    private final Issuance issuance;
    private final Withdrawal withdrawal;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PlanLifecycle(
            Plans plans,
            ReachablePlans reachable,
            Measures measures,
            Regions regions,
            Indicators indicators,
            Issuance issuance,
            Withdrawal withdrawal,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.reachable = reachable;
        this.measures = measures;
        this.regions = regions;
        this.indicators = indicators;
        this.issuance = issuance;
        this.withdrawal = withdrawal;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes what was read from a document as a draft of the region; the answer is its id. */
    public UUID draft(PlanReading reading, Region region) {
        var plan = new Plan(reading, region, indicators, caller.name(), clock.instant());
        plans.persist(plan);
        int ordinal = 0;
        for (var measure : reading.measures()) {
            measures.persist(new Measure(plan, measure, indicators, ordinal++));
        }
        return plan.id();
    }

    /** Opens a draft for consultation (征求意见). */
    public PlanView openConsultation(UUID id, @Nullable String ifMatch) {
        var plan = reachable.movable(id, ifMatch);
        refuse("not_a_draft", plan.openConsultation());
        return seen(plan);
    }

    /** Records what came of the consultation; the plan can then be issued. */
    public PlanView concludeConsultation(UUID id, String result, @Nullable String ifMatch) {
        var plan = reachable.movable(id, ifMatch);
        refuse("not_in_consultation", plan.concludeConsultation(result, clock.instant()));
        return seen(plan);
    }

    /** Brings the plan into force, or lists everything that stands in the way. */
    public PlanView issue(UUID id, @Nullable String ifMatch) {
        var plan = reachable.movable(id, ifMatch);
        issuance.issue(plan, caller.name());
        return seen(plan);
    }

    /** Ends the plan without a successor: what is open under it is cancelled with the reason. */
    public PlanView close(UUID id, String reason, @Nullable String ifMatch) {
        var plan = plans.locked(reachable.movable(id, ifMatch).id());
        refuse("not_closable", plan.obstaclesToClosing(plans.revisionsOf(plan)));
        outbox.append(plan.close(reason, caller.name(), clock.instant()));
        withdrawal.withdrawAll(plan, reason);
        return seen(plan);
    }

    public PlanView plan(UUID id) {
        return reachable.readable(id).view();
    }

    public Page<MeasureView> measures(UUID id, Paging paging) {
        return Page.of(measures.of(reachable.readable(id)), paging, Measure::view);
    }

    public Page<PlanView> plans(@Nullable String regionCode, @Nullable PlanStatus status, Paging paging) {
        var reach = caller.reach();
        return Page.of(
                plans.readable(reach.prefix(), regions.lineage(reach.code()), regionCode, status), paging, Plan::view);
    }

    private static void refuse(String code, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal.Conflict(code, reasons.get(0).message(), reasons);
        }
    }

    /** As it is after the change, its new version included. */
    private PlanView seen(Plan plan) {
        plans.flush();
        return plan.view();
    }
}
