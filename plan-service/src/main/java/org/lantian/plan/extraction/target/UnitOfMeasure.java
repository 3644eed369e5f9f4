package org.lantian.plan.extraction.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.GrammarTable;

/** A unit of measure: as plans print it, as it is written on the wire, and what kind of figure it makes. */
public record UnitOfMeasure(String printed, String symbol, Kind kind) {

    enum Kind {
        SHARE,
        CONCENTRATION,
        AMOUNT,
        COUNT,
        TIMES,
        DAYS,
        RATIO
    }

    static final UnitOfMeasure RATIO = new UnitOfMeasure("", "ratio", Kind.RATIO);
    static final UnitOfMeasure PERCENT = new UnitOfMeasure("", "%", Kind.SHARE);
    static final UnitOfMeasure PER_MILLE = new UnitOfMeasure("", "‰", Kind.SHARE);

    private static final Map<String, UnitOfMeasure> UNITS = new HashMap<>();
    private static final int LONGEST;

    static {
        for (List<String> row : GrammarTable.rows("units-of-measure.tsv")) {
            UNITS.put(row.get(0), new UnitOfMeasure(row.get(0), row.get(1), Kind.valueOf(row.get(2))));
        }
        LONGEST = UNITS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static boolean isKnown(String word) {
        return UNITS.containsKey(word)
                || UNITS.values().stream().anyMatch(unit -> unit.symbol().equals(word))
                || RATIO.symbol().equals(word);
    }

    /** Whether it counts how often something is done: 次, 家次, 轮, 批次. */
    public boolean isOccasion() {
        return kind == Kind.TIMES || symbol.equals("批次");
    }

    /** The longest unit that begins at a place. */
    static @Nullable UnitOfMeasure at(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            UnitOfMeasure unit = UNITS.get(text.substring(from, from + length));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }
}
