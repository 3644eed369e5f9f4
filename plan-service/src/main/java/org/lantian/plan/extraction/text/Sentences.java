package org.lantian.plan.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a passage at signs that stand outside brackets, quotation marks and titles. */
public final class Sentences {

    public static final String SENTENCE_ENDS = "。！？";
    public static final String CLAUSE_ENDS = "，；";

    private Sentences() {}

    public static List<Passage> split(Passage passage, String signs) {
        List<Passage> parts = new ArrayList<>();
        String folded = passage.folded();
        int[] closings = Brackets.closings(folded);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && closings[i] > i) {
                i = closings[i];
            } else if (i == folded.length() || signs.indexOf(folded.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(passage.sub(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
