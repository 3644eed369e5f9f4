package org.lantian.plan.extraction.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantian.plan.extraction.text.Passage;

/**
 * The unit names that stand alone in a table. They tell a name that breaks inside a narrow cell (生态环境 / 局) from two that
 * were glued together (生态环境局住建局).
 */
public final class KnownUnits {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private final Set<String> names = new HashSet<>();

    public void observe(Passage line) {
        UnitNames.split(line).stream()
                .map(Passage::folded)
                .filter(name -> name.length() >= SHORTEST && UnitNames.looksLikeUnit(name))
                .forEach(names::add);
    }

    /** Joins a line that ends inside a name with the next. */
    public List<Passage> whole(List<Passage> lines) {
        List<Passage> whole = new ArrayList<>();
        List<Passage> pending = new ArrayList<>();
        StringBuilder lastName = new StringBuilder();
        int open = 0;
        for (Passage line : lines) {
            pending.add(line);
            open += openBrackets(line.folded());
            keepLastName(line.folded(), lastName);
            if (open <= 0 && UnitNames.looksLikeUnit(lastName.toString())) {
                whole.add(Passage.join(pending));
                pending.clear();
                lastName.setLength(0);
                open = 0;
            }
        }
        if (!pending.isEmpty()) {
            whole.add(Passage.join(pending));
        }
        return whole;
    }

    private static int openBrackets(String folded) {
        int open = 0;
        for (int i = 0; i < folded.length(); i++) {
            open += folded.charAt(i) == '（' ? 1 : folded.charAt(i) == '）' ? -1 : 0;
        }
        return open;
    }

    /** Keeps what stands behind the last separator; more than a name's length is kept no further. */
    private static void keepLastName(String folded, StringBuilder lastName) {
        int separator = Math.max(folded.lastIndexOf('、'), folded.lastIndexOf('，'));
        if (separator >= 0) {
            lastName.setLength(0);
        }
        if (lastName.length() <= LONGEST) {
            lastName.append(folded, separator + 1, folded.length());
        }
    }

    /** Cuts glued names apart where all of them stand alone elsewhere; any other name stays whole. */
    public List<Passage> apart(Passage name) {
        String folded = name.folded();
        if (folded.length() > LONGEST) {
            return List.of(name);
        }
        int[] cuts = cuts(folded);
        List<Passage> parts = new ArrayList<>();
        for (int end = folded.length(); end > 0 && cuts[end] >= 0; end = cuts[end]) {
            parts.add(0, name.sub(cuts[end], end));
        }
        return parts.isEmpty() ? List.of(name) : parts;
    }

    /** For each end that known names lead up to, where the last of them begins; most names win. */
    private int[] cuts(String folded) {
        int[] cuts = new int[folded.length() + 1];
        int[] count = new int[folded.length() + 1];
        Arrays.fill(cuts, -1);
        for (int end = SHORTEST; end <= folded.length(); end++) {
            for (int start = 0; start <= end - SHORTEST; start++) {
                boolean whole = start == 0 && end == folded.length();
                boolean reached = start == 0 || cuts[start] >= 0;
                if (!whole
                        && reached
                        && count[start] + 1 > count[end]
                        && names.contains(folded.substring(start, end))) {
                    cuts[end] = start;
                    count[end] = count[start] + 1;
                }
            }
        }
        return cuts;
    }
}
