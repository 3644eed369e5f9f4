package org.lantian.plan.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs the entries of two lists, the most alike first; each is taken once, and what is alike too little stays alone. */
public final class Matching {

    /** Two entries that belong together, by their places in the lists, and how alike they are in per mille. */
    public record Pair(int before, int after, int alike) {}

    /** How alike two entries are, by their places; 0 keeps them apart. */
    @FunctionalInterface
    public interface Likeness {
        int of(int before, int after);
    }

    private Matching() {}

    /** Of equally good pairs the one that stands nearest in both lists is taken. */
    public static List<Pair> of(int before, int after, int least, Likeness likeness) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            for (int j = 0; j < after; j++) {
                int alike = likeness.of(i, j);
                if (alike >= least && alike > 0) {
                    candidates.add(new Pair(i, j, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::alike)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::before));
        var takenBefore = new BitSet();
        var takenAfter = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (var pair : candidates) {
            if (!takenBefore.get(pair.before) && !takenAfter.get(pair.after)) {
                takenBefore.set(pair.before);
                takenAfter.set(pair.after);
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
