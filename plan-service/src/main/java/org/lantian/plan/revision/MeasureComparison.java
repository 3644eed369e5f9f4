package org.lantian.plan.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the measures of one plan again in another, renumbered or reworded, and says in what they differ. */
final class MeasureComparison {

    /** Less alike than this, two measures are two. */
    private static final int LEAST = 400;
    /** A title that stayed weighs as much as half of the text. */
    private static final int SAME_TITLE = 500;

    private final List<ComparedMeasure> before;
    private final List<ComparedMeasure> after;
    private final List<Similarity> textsBefore;
    private final List<Similarity> textsAfter;

    private MeasureComparison(List<ComparedMeasure> before, List<ComparedMeasure> after) {
        this.before = before;
        this.after = after;
        this.textsBefore = texts(before);
        this.textsAfter = texts(after);
    }

    static List<MeasureChange> of(List<ComparedMeasure> before, List<ComparedMeasure> after) {
        return new MeasureComparison(before, after).changes();
    }

    private static List<Similarity> texts(List<ComparedMeasure> measures) {
        return measures.stream()
                .map(measure -> Similarity.of(measure.title() + measure.text()))
                .toList();
    }

    private List<MeasureChange> changes() {
        Map<Integer, Matching.Pair> pairs = new HashMap<>();
        Matching.of(before.size(), after.size(), LEAST, this::alike).forEach(pair -> pairs.put(pair.after(), pair));
        List<MeasureChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            var pair = pairs.get(i);
            changes.add(pair == null ? MeasureChange.added(after.get(i)) : change(pair));
        }
        var kept = pairs.values().stream().map(Matching.Pair::before).collect(Collectors.toSet());
        IntStream.range(0, before.size())
                .filter(i -> !kept.contains(i))
                .forEach(i -> changes.add(MeasureChange.removed(before.get(i))));
        return changes;
    }

    private int alike(int i, int j) {
        var one = textsBefore.get(i);
        var other = textsAfter.get(j);
        boolean sameTitle = Similarity.plain(before.get(i).title())
                .equals(Similarity.plain(after.get(j).title()));
        if (!sameTitle && one.atMost(other) < LEAST) {
            return 0;
        }
        int text = one.perMille(other);
        return sameTitle ? SAME_TITLE + text / 2 : text;
    }

    private MeasureChange change(Matching.Pair pair) {
        var one = before.get(pair.before());
        var other = after.get(pair.after());
        int similarity = textsBefore.get(pair.before()).perMille(textsAfter.get(pair.after()));
        var responsibilities = responsibilities(one.charges(), other.charges());
        var aspects = EnumSet.noneOf(MeasureChange.Aspect.class);
        note(aspects, MeasureChange.Aspect.NUMBER, one.citation().equals(other.citation()));
        note(aspects, MeasureChange.Aspect.SECTION, one.section().equals(other.section()));
        note(aspects, MeasureChange.Aspect.TITLE, same(one.title(), other.title()));
        note(aspects, MeasureChange.Aspect.TEXT, same(one.text(), other.text()));
        note(aspects, MeasureChange.Aspect.RESPONSIBILITIES, responsibilities.isEmpty());
        note(aspects, MeasureChange.Aspect.TARGETS, TargetComparison.areSame(one.targets(), other.targets()));
        note(aspects, MeasureChange.Aspect.STEPS, one.steps().equals(other.steps()));
        return MeasureChange.between(one, other, similarity, aspects, responsibilities);
    }

    private static void note(Set<MeasureChange.Aspect> aspects, MeasureChange.Aspect aspect, boolean same) {
        if (!same) {
            aspects.add(aspect);
        }
    }

    private static boolean same(String one, String other) {
        return Similarity.plain(one).equals(Similarity.plain(other));
    }

    private static List<MeasureChange.ResponsibilityChange> responsibilities(
            Set<ComparedMeasure.Charge> before, Set<ComparedMeasure.Charge> after) {
        Map<String, String> names = new HashMap<>();
        before.forEach(charge -> names.put(charge.unitId(), charge.unitName()));
        after.forEach(charge -> names.put(charge.unitId(), charge.unitName()));
        return names.entrySet().stream()
                .map(unit -> new MeasureChange.ResponsibilityChange(
                        unit.getKey(), unit.getValue(), roles(before, unit.getKey()), roles(after, unit.getKey())))
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing(MeasureChange.ResponsibilityChange::unitId))
                .toList();
    }

    private static List<String> roles(Set<ComparedMeasure.Charge> charges, String unitId) {
        return List.copyOf(charges.stream()
                .filter(charge -> charge.unitId().equals(unitId))
                .map(ComparedMeasure.Charge::role)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
