package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/**
 * The facts of plans, each by its id. They may be changed until the plan is issued, and only by who reaches its region; each change
 * makes a new version of the plan.
 */
@ApplicationScoped
@Transactional
public class PlanFacts {

    private final ReachablePlans reachable;
    private final Plans plans;
    private final Measures measures;
    private final Indicators indicators;
    private final Caller caller;
    private final Clock clock;

    PlanFacts(
            ReachablePlans reachable,
            Plans plans,
            Measures measures,
            Indicators indicators,
            Caller caller,
            Clock clock) {
        this.reachable = reachable;
        this.plans = plans;
        this.measures = measures;
        this.indicators = indicators;
        this.caller = caller;
        this.clock = clock;
    }

    /** All facts of a plan that the caller may read, in the order of the document. */
    public List<FactView> of(UUID planId) {
        return draft(reachable.readable(planId)).entries().stream()
                .map(DraftFacts.Entry::view)
                .toList();
    }

    /** The plan, if the caller may change its facts and has seen its newest version. */
    public PlanView editable(UUID planId, @Nullable String ifMatch) {
        var plan = reachable.editable(planId, ifMatch);
        if (!plan.isEditable()) {
            throw new Refusal.Conflict(
                    "not_editable",
                    "what is issued stays as it is",
                    List.of(new Refusal.Reason("status", "the plan is " + plan.status())));
        }
        return plan.view();
    }

    /** Before and after a change, and the version that it made; nothing before: it was added, nothing after: removed. */
    public record Change(
            @Nullable FactView before, @Nullable FactView after, long version) {}

    /** Says a fact anew; without other words it keeps those that it was read from. */
    public Change correct(UUID planId, UUID factId, Fact fact, @Nullable Source words) {
        var plan = reachable.readable(planId);
        var facts = draft(plan);
        var entry = facts.find(factId);
        if (entry.view().fact().getClass() != fact.getClass()) {
            throw new Refusal.Invalid("other_kind", "fact.kind", "a fact keeps its kind; remove it and add another");
        }
        entry.say()
                .accept(
                        fact,
                        words == null
                                ? entry.source().corrected()
                                : entry.source().corrected(words));
        mustBeNumberedOnce(facts);
        return new Change(entry.view(), facts.find(factId).view(), changed(plan, facts));
    }

    public Change add(UUID planId, @Nullable UUID measureId, Fact fact, Source source) {
        var plan = reachable.readable(planId);
        var facts = draft(plan);
        var id = facts.add(measureId, fact, source);
        mustBeNumberedOnce(facts);
        facts.measures().stream().filter(m -> m.id().equals(id)).forEach(measures::persist);
        return new Change(null, facts.find(id).view(), changed(plan, facts));
    }

    /** Takes a fact out, a measure with all that belongs to it; the answer has an entry for each fact that went. */
    public List<Change> remove(UUID planId, UUID factId) {
        var plan = reachable.readable(planId);
        var facts = draft(plan);
        var entry = facts.find(factId);
        var remove = entry.remove();
        if (remove == null) {
            throw new Refusal.Conflict("not_removable", "a plan cannot be without this fact; correct it instead");
        }
        var gone = entry.view().fact() instanceof Fact.Measure
                ? facts.entries().stream()
                        .map(DraftFacts.Entry::view)
                        .filter(view -> Objects.equals(view.measureId(), factId))
                        .toList()
                : List.of(entry.view());
        remove.run();
        if (entry.view().fact() instanceof Fact.Measure) {
            measures.deleteById(factId);
        }
        long version = changed(plan, facts);
        return gone.stream().map(view -> new Change(view, null, version)).toList();
    }

    private static void mustBeNumberedOnce(DraftFacts facts) {
        var citations = facts.measures().stream().map(Measure::citation).toList();
        for (var citation : citations) {
            if (citations.indexOf(citation) != citations.lastIndexOf(citation)) {
                throw new Refusal.Invalid("number_taken", "fact.number", "the plan has another measure " + citation);
            }
        }
    }

    private DraftFacts draft(Plan plan) {
        return new DraftFacts(plan, measures.of(plan).list(), indicators);
    }

    private long changed(Plan plan, DraftFacts facts) {
        plan.changed(caller.name(), clock.instant(), facts.measures().size());
        plans.flush();
        return plan.version();
    }
}
