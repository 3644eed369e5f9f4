package org.lantian.plan.extraction.duty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.GrammarTable;

/** The verbs that close a phrase of a responsibility clause and say in what role its units are held. */
public final class DutyRoles {

    /** A phrase's ending: its role, where it begins, and whether it is a bare 落实 or 实施. */
    record Ending(Role role, int start) {}

    private static final Map<String, Role> ENDINGS = GrammarTable.read("duty-endings.tsv", Role.class);
    private static final int LONGEST =
            ENDINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final List<String> HINTS =
            List.of("负责", "牵头", "配合", "落实", "责任单位", "责任部门", "落实单位", "参与", "指导", "实施", "职责", "协助", "会同", "时限");

    private DutyRoles() {}

    /** Whether words may belong to a responsibility clause at all. */
    public static boolean hint(String folded) {
        return HINTS.stream().anyMatch(folded::contains);
    }

    static @Nullable Ending of(String phrase) {
        int from = Math.max(0, phrase.length() - LONGEST);
        for (int start = from; start < phrase.length(); start++) {
            Role role = ENDINGS.get(phrase.substring(start));
            if (role != null) {
                return new Ending(role, start);
            }
        }
        return null;
    }
}
