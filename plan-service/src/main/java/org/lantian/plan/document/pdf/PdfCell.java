package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a cell: a line that fills its column goes on in the next, a shorter one ends what it says. */
final class PdfCell {

    private static final double ROOM_FOR_ONE = 0.9;

    private final List<PdfPage.Run> runs = new ArrayList<>();

    void add(PdfPage.Run run) {
        runs.add(run);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words; {@code right} is how far the lines of the column reach. */
    String words(double right) {
        StringBuilder words = new StringBuilder();
        PdfPage.@Nullable Run last = null;
        for (PdfPage.Run run : runs) {
            if (last != null && !last.sameLine(run) && right - last.right() > ROOM_FOR_ONE * last.size()) {
                words.append('\n');
            } else {
                words.append(gap(words, run.words()));
            }
            words.append(run.words().strip());
            last = run;
        }
        return words.toString();
    }

    double right() {
        return runs.stream().mapToDouble(PdfPage.Run::right).max().orElse(0);
    }

    /** Latin words and figures need a blank between them, Chinese needs none. */
    static String gap(CharSequence before, String after) {
        boolean latin = !before.isEmpty() && isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
        return latin ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
