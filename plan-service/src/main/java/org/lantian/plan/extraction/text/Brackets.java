package org.lantian.plan.extraction.text;

import java.util.Arrays;

/** Pairs of signs whose inside belongs together: brackets, quotation marks, titles of documents. */
public final class Brackets {

    static final char BLANK = '\u0001';

    private static final String OPENING = "（〔“《";
    private static final String CLOSING = "）〕”》";
    private static final int LONGEST = 2_500;
    private static final int DEEPEST = 6;

    private Brackets() {}

    /**
     * For each sign that opens, where it closes, else -1. A bracket that never closes nearby, or a quotation mark that does
     * not close in its sentence, opens nothing; nor does nesting deeper than any author writes. One pass.
     */
    public static int[] closings(String folded) {
        int[] closings = new int[folded.length()];
        Arrays.fill(closings, -1);
        int[][] open = new int[OPENING.length()][DEEPEST];
        int[] depth = new int[OPENING.length()];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (opening >= 0) {
                open[opening][depth[opening] % DEEPEST] = i;
                depth[opening]++;
            } else if (closing >= 0 && depth[closing] > 0) {
                depth[closing]--;
                int start = open[closing][depth[closing] % DEEPEST];
                if (depth[closing] < DEEPEST && i - start <= LONGEST) {
                    closings[start] = i;
                }
            } else if (c == '。') {
                depth[2] = 0;
                depth[3] = 0;
            }
        }
        return closings;
    }

    /** The text with everything inside brackets blanked, so that only its own words are looked at. */
    public static String masked(String folded) {
        char[] masked = folded.toCharArray();
        int[] closings = closings(folded);
        for (int i = 0; i < masked.length; i++) {
            if (closings[i] > i) {
                Arrays.fill(masked, i, closings[i] + 1, BLANK);
                i = closings[i];
            }
        }
        return new String(masked);
    }
}
