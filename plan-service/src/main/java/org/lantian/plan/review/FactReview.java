package org.lantian.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.directory.unit.ResolvedUnit;
import org.lantian.plan.intake.PlanSources;
import org.lantian.plan.lifecycle.Fact;
import org.lantian.plan.lifecycle.FactView;
import org.lantian.plan.lifecycle.PlanFacts;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.lifecycle.Source;

/** Corrects, adds and removes facts of plans that are not yet issued, and keeps who changed what. */
@ApplicationScoped
@Transactional
public class FactReview {

    private final PlanFacts facts;
    private final PlanSources sources;
    private final FactChanges changes;
    private final Directory directory;
    private final Regions regions;
    private final UnitResolver resolver;
    private final Caller caller;
    private final Clock clock;

    FactReview(
            PlanFacts facts,
            PlanSources sources,
            FactChanges changes,
            Directory directory,
            Regions regions,
            UnitResolver resolver,
            Caller caller,
            Clock clock) {
        this.facts = facts;
        this.sources = sources;
        this.changes = changes;
        this.directory = directory;
        this.regions = regions;
        this.resolver = resolver;
        this.caller = caller;
        this.clock = clock;
    }

    public List<FactView> facts(UUID planId) {
        return facts.of(planId);
    }

    public Page<ChangeView> changes(UUID planId, @Nullable UUID factId, Paging paging) {
        facts.of(planId);
        return Page.of(changes.of(planId, factId), paging, FactChange::view);
    }

    /** Says a fact anew. A quote given moves it to those words; without one it keeps its own. */
    public PlanFacts.Change correct(
            UUID planId, UUID factId, Fact fact, @Nullable String quote, @Nullable String ifMatch) {
        var plan = facts.editable(planId, ifMatch);
        check(fact, plan);
        return kept(planId, facts.correct(planId, factId, fact, quote == null ? null : source(planId, quote, null)));
    }

    /** Adds a fact; a quote must stand in the document, and says where the fact stands. */
    public PlanFacts.Change add(
            UUID planId, @Nullable UUID measureId, Fact fact, @Nullable String quote, @Nullable String ifMatch) {
        var plan = facts.editable(planId, ifMatch);
        check(fact, plan);
        return kept(
                planId,
                facts.add(planId, measureId, fact, quote == null ? Source.added() : source(planId, quote, measureId)));
    }

    /** The version of the plan after it. */
    public long remove(UUID planId, UUID factId, @Nullable String ifMatch) {
        facts.editable(planId, ifMatch);
        var gone = facts.remove(planId, factId);
        gone.forEach(change -> kept(planId, change));
        return gone.get(0).version();
    }

    private PlanFacts.Change kept(UUID planId, PlanFacts.Change change) {
        changes.persist(new FactChange(planId, change, caller.name(), clock.instant()));
        return change;
    }

    private void check(Fact fact, PlanView plan) {
        var region = directory.region(plan.regionCode());
        var violations = FactRules.violations(
                fact,
                name -> resolver.resolve(List.of(name), region).values().stream()
                        .anyMatch(
                                r -> !r.rivals().isEmpty() || r.units().stream().anyMatch(ResolvedUnit::known)),
                name -> !regions.named(name).isEmpty() || plan.keyAreas().contains(name));
        if (!violations.isEmpty()) {
            var first = violations.get(0);
            throw new Refusal.Invalid("invalid_fact", first.field() + ": " + first.message(), violations);
        }
    }

    /** The words are looked for from the measure on, since a phrase may stand in several. */
    private Source source(UUID planId, String quote, @Nullable UUID measureId) {
        int near = facts.of(planId).stream()
                .filter(f -> f.id().equals(measureId) && f.start() != null)
                .mapToInt(FactView::start)
                .findFirst()
                .orElse(0);
        return new SourceText(sources.of(planId).text())
                .find(quote, near)
                .map(Source::added)
                .orElseThrow(() ->
                        new Refusal.Invalid("quote_not_found", "quote", "these words do not stand in the document"));
    }
}
