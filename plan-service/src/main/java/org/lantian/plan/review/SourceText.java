package org.lantian.plan.review;

import java.util.Optional;
import org.lantian.plan.document.Span;
import org.lantian.plan.extraction.text.Quote;

/**
 * A document's text in which words can be found. White space and emphasis marks do not count: page breaks and office programs put
 * them into the middle of words.
 */
final class SourceText {

    private final String text;
    private final String words;
    private final int[] positions;

    SourceText(String text) {
        this.text = text;
        this.positions = new int[text.length()];
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (counts(text, at)) {
                positions[kept.length()] = at;
                kept.append(text.charAt(at));
            }
        }
        this.words = kept.toString();
    }

    /** Where the words stand: at or behind a place if they do, else anywhere. Empty: they stand nowhere. */
    Optional<Quote> find(String quote, int near) {
        var wanted = essence(quote);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int from = 0;
        while (from < words.length() && positions[from] < near) {
            from++;
        }
        int at = words.indexOf(wanted, from);
        at = at < 0 ? words.indexOf(wanted) : at;
        if (at < 0) {
            return Optional.empty();
        }
        var span = new Span(positions[at], positions[at + wanted.length() - 1] + 1);
        return Optional.of(
                new Quote(text.substring(span.start(), span.end()).replaceAll("[\\s　]*\n[\\s　]*", ""), span));
    }

    private static String essence(String quote) {
        var kept = new StringBuilder(quote.length());
        for (int at = 0; at < quote.length(); at++) {
            if (counts(quote, at)) {
                kept.append(quote.charAt(at));
            }
        }
        return kept.toString();
    }

    private static boolean counts(String text, int at) {
        char sign = text.charAt(at);
        boolean emphasis = sign == '*'
                && (at > 0 && text.charAt(at - 1) == '*' || at + 1 < text.length() && text.charAt(at + 1) == '*');
        return !emphasis && !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '\uFEFF';
    }
}
