package org.lantian.plan.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** All facts of one plan, found by their ids: each can be said anew or taken out. */
final class DraftFacts {

    private final Plan plan;
    private final List<Measure> measures;
    private final Indicators indicators;

    DraftFacts(Plan plan, List<Measure> measures, Indicators indicators) {
        this.plan = plan;
        this.measures = new ArrayList<>(measures);
        this.indicators = indicators;
    }

    /** A fact as it stands, and what saying it anew and taking it out mean; null: it can only be said anew. */
    record Entry(
            FactView view,
            Source source,
            BiConsumer<Fact, Source> say,
            @Nullable Runnable remove) {}

    /** In the order of the document: the plan's own facts, then each measure with what belongs to it. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(plan.id(), null, plan.documentFact(), plan.documentSource(), this::sayDocument, null));
        entries.add(entry(
                defaultId(),
                null,
                plan.defaultFact(),
                plan.defaultSource(),
                (fact, source) -> sayDefault((Fact.DefaultResponsibility) fact, source),
                () -> sayDefault(
                        new Fact.DefaultResponsibility(List.of()),
                        plan.defaultSource().corrected())));
        plan.objectives().forEach(t -> entries.add(target(null, t, plan.objectives())));
        measures.forEach(m -> addMeasure(m, entries));
        return entries;
    }

    private void addMeasure(Measure m, List<Entry> entries) {
        entries.add(
                entry(m.id(), m, m.fact(), m.source(), (f, s) -> m.say((Fact.Measure) f, s), () -> measures.remove(m)));
        for (var r : m.responsibilities()) {
            var view = FactView.of(r.id(), m, r.fact(), r.inherited(), r.source());
            entries.add(new Entry(
                    view,
                    r.source(),
                    (f, s) -> r.correct((Fact.Responsibility) f, s),
                    () -> m.responsibilities().remove(r)));
        }
        m.targets().forEach(t -> entries.add(target(m, t, m.targets())));
        for (var d : m.deadlines()) {
            entries.add(entry(
                    d.id(),
                    m,
                    d.fact(),
                    d.source(),
                    (f, s) -> d.say((Fact.Deadline) f, s),
                    () -> m.deadlines().remove(d)));
        }
        for (var r : m.recurring()) {
            entries.add(entry(
                    r.id(),
                    m,
                    r.fact(),
                    r.source(),
                    (f, s) -> r.say((Fact.Recurring) f, s),
                    () -> m.recurring().remove(r)));
        }
    }

    private Entry target(@Nullable Measure m, Target t, List<Target> among) {
        return entry(
                t.id(), m, t.fact(), t.source(), (f, s) -> sayTarget(t, (Fact.Target) f, s), () -> among.remove(t));
    }

    private static Entry entry(
            UUID id,
            @Nullable Measure measure,
            Fact fact,
            Source source,
            BiConsumer<Fact, Source> say,
            @Nullable Runnable remove) {
        return new Entry(FactView.of(id, measure, fact, false, source), source, say, remove);
    }

    Entry find(UUID id) {
        return entries().stream()
                .filter(e -> e.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("fact", id));
    }

    /** The id of the new fact; a new segment takes its place behind the measure that is named. */
    UUID add(@Nullable UUID measureId, Fact fact, Source source) {
        if (fact instanceof Fact.Target target && measureId == null) {
            return plan.addObjective(target, indicators.codeOf(target.indicator()), source)
                    .id();
        }
        if (fact instanceof Fact.Measure segment) {
            return insert(measureId == null ? null : measure(measureId), segment, source);
        }
        if (measureId == null) {
            throw new Refusal.Invalid("measure_wanted", "measureId", "name the measure that the fact belongs to");
        }
        var measure = measure(measureId);
        if (fact instanceof Fact.Target target) {
            return measure.add(target, indicators.codeOf(target.indicator()), source)
                    .id();
        }
        if (fact instanceof Fact.Responsibility responsibility) {
            return measure.add(responsibility, source, false).id();
        }
        if (fact instanceof Fact.Deadline deadline) {
            return measure.add(deadline, source).id();
        }
        if (fact instanceof Fact.Recurring recurring) {
            return measure.add(recurring, source).id();
        }
        throw new Refusal.Invalid("exists_once", "fact.kind", "a plan has this fact once; correct it instead");
    }

    private UUID insert(@Nullable Measure before, Fact.Measure segment, Source source) {
        int at = before == null ? measures.size() : measures.indexOf(before) + 1;
        int ordinal = at == 0 ? 0 : measures.get(at - 1).ordinal() + 1;
        measures.subList(at, measures.size()).forEach(Measure::moveDown);
        var added = new Measure(plan, segment, source, ordinal);
        measures.add(at, added);
        return added.id();
    }

    private Measure measure(UUID id) {
        return measures.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal.Invalid("unknown_measure", "measureId", "the plan has no measure " + id));
    }

    private void sayDocument(Fact fact, Source source) {
        plan.say((Fact.Document) fact);
    }

    /** Every measure that inherits follows; where none did so far, all do. */
    private void sayDefault(Fact.DefaultResponsibility fact, Source source) {
        boolean some = measures.stream().anyMatch(Measure::inherits);
        plan.say(fact, source);
        measures.stream().filter(m -> !some || m.inherits()).forEach(m -> m.inherit(fact.units(), source));
    }

    private void sayTarget(Target target, Fact.Target fact, Source source) {
        target.say(fact, indicators.codeOf(fact.indicator()), source);
    }

    private UUID defaultId() {
        return UUID.nameUUIDFromBytes((plan.id() + "/default-responsibility").getBytes(UTF_8));
    }

    List<Measure> measures() {
        return measures;
    }
}
