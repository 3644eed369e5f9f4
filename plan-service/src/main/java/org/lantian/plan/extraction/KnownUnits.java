package org.lantian.plan.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The unit names that stand alone in a table. They tell a name that breaks inside a narrow cell (生态环境 / 局) from two that
 * were glued together (生态环境局住建局).
 */
final class KnownUnits {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final Set<String> names = new HashSet<>();

    void observe(Passage line) {
        UnitNames.split(line).stream()
                .map(Passage::folded)
                .filter(name -> name.length() >= SHORTEST && UnitNames.looksLikeUnit(name))
                .forEach(names::add);
    }

    /** Joins a line that ends inside a name with the next. */
    List<Passage> whole(List<Passage> lines) {
        List<Passage> whole = new ArrayList<>();
        List<Passage> pending = new ArrayList<>();
        for (Passage line : lines) {
            pending.add(line);
            Passage joined = Passage.join(pending);
            if (endsName(joined.folded())) {
                whole.add(joined);
                pending.clear();
            }
        }
        if (!pending.isEmpty()) {
            whole.add(Passage.join(pending));
        }
        return whole;
    }

    private static boolean endsName(String folded) {
        int separator = Math.max(folded.lastIndexOf('、'), folded.lastIndexOf('，'));
        long open = folded.chars().filter(c -> c == '（').count() - folded.chars().filter(c -> c == '）').count();
        return open <= 0 && UnitNames.looksLikeUnit(folded.substring(separator + 1));
    }

    /** Cuts a name in two where both halves stand alone elsewhere. */
    List<Passage> apart(Passage name) {
        String folded = name.folded();
        if (folded.length() <= LONGEST && !names.contains(folded) || isGlued(folded)) {
            for (int cut = SHORTEST; cut <= folded.length() - SHORTEST; cut++) {
                if (names.contains(folded.substring(0, cut)) && names.contains(folded.substring(cut))) {
                    List<Passage> parts = new ArrayList<>(apart(name.sub(0, cut)));
                    parts.addAll(apart(name.from(cut)));
                    return parts;
                }
            }
        }
        return List.of(name);
    }

    private boolean isGlued(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        for (int cut = SHORTEST; cut <= folded.length() - SHORTEST; cut++) {
            if (names.contains(folded.substring(0, cut)) && names.contains(folded.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
