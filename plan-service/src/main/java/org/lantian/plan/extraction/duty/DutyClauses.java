package org.lantian.plan.extraction.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Brackets;
import org.lantian.plan.extraction.text.Passage;

/**
 * Finds responsibility clauses in a passage: in brackets of any shape at the end of a sentence, or led by a label such as
 * 牵头单位： at its beginning. A bracket that the source forgot to close ends with the passage.
 */
public final class DutyClauses {

    /** A clause and the part of the passage it takes, brackets included. */
    public record Found(int start, int end, DutyClause clause) {}

    private static final int LONGEST = 2_500;
    private static final int LONGEST_PLAIN = 200;

    private DutyClauses() {}

    public static List<Found> in(Passage passage) {
        List<Found> found = new ArrayList<>();
        int[] closings = Brackets.closings(passage.folded());
        int at = 0;
        int end = 0;
        while (at < passage.length()) {
            Found clause = opens(passage.folded(), at) ? bracketed(passage, at, closings[at]) : null;
            if (clause != null) {
                found.add(clause);
                end = clause.end();
            }
            at = clause == null ? at + 1 : end;
        }
        int labelled = labelledFrom(Brackets.masked(passage.folded()), end);
        if (labelled >= 0) {
            DutyClause clause = DutyClauseReader.read(passage.sub(labelled, endOfClause(passage)));
            if (clause.saysSomething()) {
                found.add(new Found(labelled, passage.length(), clause));
            }
        }
        if (found.isEmpty()) {
            addPlainSentence(passage, found);
        }
        return found;
    }

    /** 由甲牵头，乙配合。 as the last sentence, without brackets. */
    private static void addPlainSentence(Passage passage, List<Found> found) {
        String folded = passage.folded();
        int end = endOfClause(passage);
        int start = end < 1 ? 0 : folded.lastIndexOf('。', end - 1) + 1;
        String words = folded.substring(start, end);
        boolean named = words.startsWith("由") && words.length() < LONGEST_PLAIN && words.contains("牵头");
        if (named && DutyRoles.of(words) != null) {
            DutyClause clause = DutyClauseReader.read(passage.sub(start, end));
            if (clause.unclear().isEmpty()) {
                found.add(new Found(start, passage.length(), clause));
            }
        }
    }

    /** Whether a clause opens at a bracket; used to end a heading before it. */
    public static boolean opensAt(String folded, int at) {
        int end = Math.min(folded.length(), at + LONGEST);
        int close = at + Brackets.closings(folded.substring(at, end))[0];
        return close > at && DutyRoles.hint(folded.substring(at, close)) && endsSentence(folded, close + 1);
    }

    private static boolean opens(String folded, int at) {
        return folded.charAt(at) == '（' || folded.charAt(at) == '〔';
    }

    private static @Nullable Found bracketed(Passage passage, int open, int closing) {
        String folded = passage.folded();
        int close = closing >= 0 ? closing : endOfUnclosed(folded, open);
        if (close < 0 || close - open < 3 || !startsAnew(folded, open) && !endsSentence(folded, close + 1)) {
            return null;
        }
        Passage inside = passage.sub(open + 1, close);
        boolean bareList = endsSentence(folded, close + 1) && UnitNames.looksLikeUnit(lastName(inside.folded()));
        if (!DutyRoles.hint(inside.folded()) && !bareList) {
            return null;
        }
        DutyClause clause = DutyClauseReader.read(inside);
        if (!clause.saysSomething()) {
            return null;
        }
        int end = Math.min(close + 1, folded.length());
        return new Found(open, end < folded.length() && folded.charAt(end) == '。' ? end + 1 : end, clause);
    }

    private static String lastName(String inside) {
        int separator = Math.max(inside.lastIndexOf('、'), inside.lastIndexOf('，'));
        return inside.substring(separator + 1);
    }

    /** The passage's end when the source forgot to close a bracket there and the rest reads like a clause, else -1. */
    private static int endOfUnclosed(String folded, int open) {
        boolean ownClause = folded.length() - open < LONGEST
                && startsAnew(folded, open)
                && DutyRoles.of(withoutFullStop(folded.substring(open + 1))) != null;
        return ownClause ? folded.length() : -1;
    }

    private static String withoutFullStop(String words) {
        return words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean startsAnew(String folded, int open) {
        return open == 0 || "。；！？）〕".indexOf(folded.charAt(open - 1)) >= 0;
    }

    private static boolean endsSentence(String folded, int next) {
        return next >= folded.length() || "。；（〔".indexOf(folded.charAt(next)) >= 0;
    }

    private static int endOfClause(Passage passage) {
        return passage.last() == '。' ? passage.length() - 1 : passage.length();
    }

    /** Where labels run to the passage's end outside brackets, or -1. */
    private static int labelledFrom(String masked, int from) {
        for (DutyLabels.Label label : DutyLabels.all(masked)) {
            boolean begins = label.start() == 0 || "。；！？\u0001".indexOf(masked.charAt(label.start() - 1)) >= 0;
            if (label.start() >= from
                    && begins
                    && label.content() != DutyLabels.Content.OTHER
                    && masked.length() - label.start() < LONGEST) {
                return label.start();
            }
        }
        return -1;
    }
}
