package org.lantian.plan.document;

/** A stretch of {@link SourceDocument#text()}, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {

    /** Refuses a span that runs backwards or begins before the text. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
