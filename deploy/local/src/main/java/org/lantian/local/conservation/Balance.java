package org.lantian.local.conservation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one rule of conservation stands: what had to be there, and which ids of it are lost, doubled or were never asked for. */
public record Balance(String rule, int expected, Set<String> lost, Set<String> doubled, Set<String> unasked) {

    private static final int SHOWN = 3;

    static Balance of(String rule, Collection<String> expected, Collection<String> found) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(id -> counts.merge(id, 1, Integer::sum));
        Set<String> due = new HashSet<>(expected);
        Set<String> lost = new HashSet<>(due);
        lost.removeAll(counts.keySet());
        Set<String> doubled = new HashSet<>();
        Set<String> unasked = new HashSet<>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                doubled.add(id);
            }
            if (!due.contains(id)) {
                unasked.add(id);
            }
        });
        return new Balance(rule, due.size(), lost, doubled, unasked);
    }

    /** A rule that says that something must not be there at all. */
    static Balance none(String rule, Collection<String> found) {
        return new Balance(rule, 0, Set.of(), Set.of(), Set.copyOf(found));
    }

    public boolean held() {
        return lost.isEmpty() && doubled.isEmpty() && unasked.isEmpty();
    }

    /** One line for people. */
    public String line() {
        return rule + ": " + expected
                + (held() ? "" : told("lost", lost) + told("doubled", doubled) + told("not asked for", unasked));
    }

    private static String told(String what, Set<String> ids) {
        return ids.isEmpty()
                ? ""
                : ", " + ids.size() + " " + what + " ("
                        + String.join(", ", List.copyOf(ids).subList(0, Math.min(SHOWN, ids.size()))) + ")";
    }
}
