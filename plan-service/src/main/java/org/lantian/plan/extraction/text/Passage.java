package org.lantian.plan.extraction.text;

import java.util.Arrays;
import java.util.List;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Span;

/**
 * A stretch of running text without white space and emphasis marks, which remembers where each character stood. Grammar
 * looks at {@link #folded()}, where full and half width forms are one; people are shown {@link #printed()}. Both have the
 * same length.
 */
public final class Passage {

    public static final Passage EMPTY = new Passage("", "", new int[0]);

    private final String printed;
    private final String folded;
    private final int[] positions;

    private Passage(String printed, String folded, int[] positions) {
        this.printed = printed;
        this.folded = folded;
        this.positions = positions;
    }

    public static Passage of(SourceDocument document, Span span) {
        return of(document.text(), span);
    }

    public static Passage of(String text, Span span) {
        StringBuilder kept = new StringBuilder(span.end() - span.start());
        int[] positions = new int[span.end() - span.start()];
        boolean gap = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Folding.isSpace(c) || isEmphasis(text, i, span)) {
                gap = true;
                continue;
            }
            if (gap
                    && kept.length() > 0
                    && Folding.isWordCharacter(c)
                    && Folding.isLetter(kept.charAt(kept.length() - 1))
                    && Folding.isLetter(c)) {
                positions[kept.length()] = i - 1;
                kept.append(' ');
            }
            positions[kept.length()] = i;
            kept.append(c);
            gap = false;
        }
        String printed = kept.toString();
        return new Passage(printed, Folding.fold(printed), Arrays.copyOf(positions, printed.length()));
    }

    /** Two asterisks mark emphasis in exported text; a single one is printed matter. */
    private static boolean isEmphasis(String text, int at, Span span) {
        return text.charAt(at) == '*'
                && (at + 1 < span.end() && text.charAt(at + 1) == '*'
                        || at > span.start() && text.charAt(at - 1) == '*');
    }

    /** One passage of several pieces that a page or line break parted. */
    public static Passage join(List<Passage> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        int length = pieces.stream().mapToInt(Passage::length).sum();
        int[] positions = new int[length];
        StringBuilder words = new StringBuilder(length);
        for (Passage piece : pieces) {
            System.arraycopy(piece.positions, 0, positions, words.length(), piece.length());
            words.append(piece.printed);
        }
        String printed = words.toString();
        return new Passage(printed, Folding.fold(printed), positions);
    }

    public Passage sub(int from, int to) {
        return new Passage(
                printed.substring(from, to), folded.substring(from, to), Arrays.copyOfRange(positions, from, to));
    }

    public Passage from(int start) {
        return sub(start, length());
    }

    public Quote quote(int from, int to) {
        return new Quote(printed.substring(from, to), new Span(positions[from], positions[to - 1] + 1));
    }

    public Quote quote() {
        return quote(0, length());
    }

    public String printed() {
        return printed;
    }

    public String folded() {
        return folded;
    }

    public int length() {
        return printed.length();
    }

    public boolean isEmpty() {
        return printed.isEmpty();
    }

    public char last() {
        return isEmpty() ? '\0' : folded.charAt(folded.length() - 1);
    }

    @Override
    public String toString() {
        return printed;
    }
}
