package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.plan.risk.PlanOutline;
import org.lantian.plan.risk.Risk;
import org.lantian.plan.risk.RiskKind;
import org.lantian.plan.risk.RiskRules;

/** Shows the rules a plan as it now stands. */
@ApplicationScoped
@Transactional
public class PlanRisks {

    private final ReachablePlans plans;
    private final Measures measures;
    private final Clock clock;
    private final RiskRules rules;

    PlanRisks(
            ReachablePlans plans,
            Measures measures,
            Clock clock,
            @ConfigProperty(name = "lantian.risk.crowded-share-percent") int crowdedSharePercent,
            @ConfigProperty(name = "lantian.risk.crowded-measures") int crowdedMeasures) {
        this.plans = plans;
        this.measures = measures;
        this.clock = clock;
        this.rules = new RiskRules(crowdedSharePercent, crowdedMeasures);
    }

    /** The risks of a plan that the caller may read, in the order of the document. */
    public List<Risk> of(UUID planId) {
        return rules.risksOf(outline(plans.readable(planId)));
    }

    /** The plan with the number of its risks by kind. */
    public PlanDetailView counted(UUID planId) {
        var plan = plans.readable(planId);
        var risks = rules.risksOf(outline(plan)).stream()
                .collect(Collectors.groupingBy(Risk::kind, () -> new EnumMap<>(RiskKind.class), Collectors.counting()));
        return new PlanDetailView(plan.view(), risks);
    }

    private PlanOutline outline(Plan plan) {
        var view = plan.view();
        var issuedOn = view.issuedOn() == null ? LocalDate.now(clock) : view.issuedOn();
        return new PlanOutline(
                issuedOn,
                view.horizon(),
                view.objectives().stream().map(PlanRisks::goal).toList(),
                measures.of(plan).list().stream().map(PlanRisks::measure).toList());
    }

    private static PlanOutline.Measure measure(Measure measure) {
        var view = measure.view();
        return new PlanOutline.Measure(
                measure.id(),
                measure.citation(),
                view.text(),
                view.responsibilityQuote(),
                view.responsibilities().stream()
                        .map(r -> new PlanOutline.Charge(r.unit(), r.role(), r.inherited()))
                        .toList(),
                view.targets().stream().map(PlanRisks::goal).toList(),
                view.deadlines().stream()
                        .map(d -> new PlanOutline.Step(d.quote(), d.what(), d.dueOn()))
                        .toList(),
                view.recurring().size());
    }

    private static PlanOutline.Goal goal(TargetView target) {
        return new PlanOutline.Goal(
                target.quote(), target.indicator(), target.value(), target.dueOn(), target.aspirational());
    }
}
