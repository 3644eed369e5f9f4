package org.lantian.plan.extraction.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.GrammarTable;

/** The labels that lead a list of units, such as 牵头单位：, or a date, such as 完成时限：. */
public final class DutyLabels {

    /** What stands after a label. */
    public enum Content {
        LEAD(Role.LEAD),
        COOPERATING(Role.COOPERATING),
        RESPONSIBLE(Role.RESPONSIBLE),
        IMPLEMENTING(Role.IMPLEMENTING),
        DUE(null),
        OTHER(null);

        private final @Nullable Role role;

        Content(@Nullable Role role) {
            this.role = role;
        }

        @Nullable
        Role role() {
            return role;
        }
    }

    /** A label in a passage: {@code start} is its first character, {@code end} the one after its colon. */
    record Label(Content content, int start, int end) {}

    private static final Map<String, Content> WORDS = GrammarTable.read("duty-labels.tsv", Content.class);
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private DutyLabels() {}

    public static boolean begins(String folded) {
        Label label = first(folded, 0, Math.min(folded.length(), 2 * LONGEST));
        return label != null && label.start() == 0;
    }

    public static @Nullable Content heading(String words) {
        return WORDS.get(words);
    }

    static List<Label> all(String folded) {
        List<Label> labels = new ArrayList<>();
        Label label = first(folded, 0, folded.length());
        while (label != null) {
            labels.add(label);
            label = first(folded, label.end(), folded.length());
        }
        return labels;
    }

    /** A label is the longest known word that ends right before a colon; words in front of it are not its own. */
    private static @Nullable Label first(String folded, int from, int to) {
        int colon = folded.indexOf('：', from);
        while (colon >= 0 && colon < to) {
            for (int length = Math.min(LONGEST, colon - from); length >= 2; length--) {
                Content content = WORDS.get(folded.substring(colon - length, colon));
                if (content != null) {
                    return new Label(content, colon - length, colon + 1);
                }
            }
            colon = folded.indexOf('：', colon + 1);
        }
        return null;
    }
}
