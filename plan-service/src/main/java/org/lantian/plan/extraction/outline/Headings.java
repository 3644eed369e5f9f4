package org.lantian.plan.extraction.outline;

import org.lantian.plan.extraction.duty.DutyClauses;
import org.lantian.plan.extraction.text.Passage;

/** The heading of a numbered passage: its first sentence, without a clause in brackets that follows it at once. */
final class Headings {

    private static final int LONGEST = 400;

    private Headings() {}

    static String of(Passage passage) {
        return passage.printed().substring(0, end(passage.folded()));
    }

    private static int end(String folded) {
        int depth = 0;
        int limit = Math.min(folded.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = folded.charAt(i);
            if (c == '（' || c == '《' || c == '〔') {
                if (depth == 0 && c != '《' && DutyClauses.opensAt(folded, i)) {
                    return i;
                }
                depth++;
            } else if (c == '）' || c == '》' || c == '〕') {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' || depth == 0 && (c == '！' || c == '？')) {
                return i;
            }
        }
        int end = limit;
        while (end > 0 && "：；，".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
