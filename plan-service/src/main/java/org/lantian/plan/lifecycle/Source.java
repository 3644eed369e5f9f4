package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lantian.plan.extraction.text.Quote;

/**
 * The words that a fact was read from, where they stand in the document's text, and whether a person had a hand in the fact. What a
 * person adds may stand nowhere: then the quote is empty.
 */
@Embeddable
public record Source(
        String quote,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        @Enumerated(EnumType.STRING) Origin origin) {

    static Source of(Quote quote) {
        return new Source(
                quote.text(), quote.position().start(), quote.position().end(), Origin.EXTRACTED);
    }

    /** What a person says; found at these words. */
    public static Source added(Quote quote) {
        return new Source(
                quote.text(), quote.position().start(), quote.position().end(), Origin.ADDED);
    }

    /** What a person says of his own knowledge. */
    public static Source added() {
        return new Source("", 0, 0, Origin.ADDED);
    }

    /** The same words; what they say was corrected. What a person added stays so. */
    Source corrected() {
        return origin == Origin.ADDED ? this : new Source(quote, start, end, Origin.CORRECTED);
    }

    /** Other words, for the same fact. */
    Source corrected(Source to) {
        return new Source(to.quote, to.start, to.end, origin == Origin.ADDED ? Origin.ADDED : Origin.CORRECTED);
    }
}
