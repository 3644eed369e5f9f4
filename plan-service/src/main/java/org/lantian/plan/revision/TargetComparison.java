package org.lantian.plan.revision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the targets of one plan again in another, wherever they stand now, and says in what they differ. */
final class TargetComparison {

    /** Of the same indicator under the same measure, targets may be worded anew; elsewhere they must be quite alike. */
    private static final int LEAST_AT_HOME = 300;

    private static final int LEAST_ELSEWHERE = 700;
    private static final int LEAST_OF_OTHER_NAME = 850;
    private static final int AT_HOME = 400;
    private static final int SAME_GOAL = 300;

    /** A target where it stands; null for an objective of the plan as a whole. */
    private record Standing(ComparedTarget target, @Nullable ComparedMeasure measure, Similarity quote) {

        TargetChange.Place place() {
            return TargetChange.Place.of(target, measure == null ? null : measure.citation());
        }

        @Nullable
        UUID home() {
            return measure == null ? null : measure.id();
        }
    }

    private final List<Standing> before;
    private final List<Standing> after;
    private final Map<UUID, UUID> counterparts = new HashMap<>();

    private TargetComparison(List<Standing> before, List<Standing> after, List<MeasureChange> measures) {
        this.before = before;
        this.after = after;
        for (var change : measures) {
            var one = change.before();
            var other = change.after();
            if (one != null && other != null) {
                counterparts.put(one.measureId(), other.measureId());
            }
        }
    }

    static List<TargetChange> of(ComparedPlan before, ComparedPlan after, List<MeasureChange> measures) {
        return new TargetComparison(standing(before), standing(after), measures).changes();
    }

    /** Whether two measures ask for the same, target by target. */
    static boolean areSame(List<ComparedTarget> before, List<ComparedTarget> after) {
        if (before.size() != after.size()) {
            return false;
        }
        var rest = new ArrayList<>(after);
        return before.stream().allMatch(one -> {
            var same = rest.stream()
                    .filter(other -> one.differsIn(other).isEmpty())
                    .findFirst();
            same.ifPresent(rest::remove);
            return same.isPresent();
        });
    }

    private static List<Standing> standing(ComparedPlan plan) {
        return Stream.concat(
                        plan.objectives().stream()
                                .map(target -> new Standing(target, null, Similarity.of(target.quote()))),
                        plan.measures().stream()
                                .flatMap(measure -> measure.targets().stream()
                                        .map(target -> new Standing(target, measure, Similarity.of(target.quote())))))
                .toList();
    }

    private List<TargetChange> changes() {
        Map<Integer, Matching.Pair> pairs = new HashMap<>();
        Matching.of(before.size(), after.size(), 1, this::alike).forEach(pair -> pairs.put(pair.after(), pair));
        List<TargetChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            var pair = pairs.get(i);
            changes.add(pair == null ? TargetChange.added(after.get(i).place()) : change(pair));
        }
        var kept = pairs.values().stream().map(Matching.Pair::before).collect(Collectors.toSet());
        IntStream.range(0, before.size())
                .filter(i -> !kept.contains(i))
                .forEach(i -> changes.add(TargetChange.removed(before.get(i).place())));
        return changes;
    }

    private int alike(int i, int j) {
        var one = before.get(i);
        var other = after.get(j);
        boolean sameName = one.target.namesTheSameAs(other.target);
        if (!sameName && one.quote.atMost(other.quote) < LEAST_OF_OTHER_NAME) {
            return 0;
        }
        boolean atHome = isAtHome(one, other);
        boolean sameGoal = one.target.differsIn(other.target).isEmpty();
        int quote = one.quote.perMille(other.quote);
        int least = !sameName ? LEAST_OF_OTHER_NAME : atHome || sameGoal ? LEAST_AT_HOME : LEAST_ELSEWHERE;
        return quote < least ? 0 : quote + (atHome ? AT_HOME : 0) + (sameGoal ? SAME_GOAL : 0);
    }

    private boolean isAtHome(Standing one, Standing other) {
        var home = one.home();
        return home == null
                ? other.home() == null
                : other.home() != null && other.home().equals(counterparts.get(home));
    }

    private TargetChange change(Matching.Pair pair) {
        var one = before.get(pair.before());
        var other = after.get(pair.after());
        Set<TargetChange.Aspect> aspects = EnumSet.noneOf(TargetChange.Aspect.class);
        aspects.addAll(one.target.differsIn(other.target));
        if (!isAtHome(one, other)) {
            aspects.add(TargetChange.Aspect.PLACE);
        }
        return TargetChange.between(one.place(), other.place(), aspects);
    }
}
