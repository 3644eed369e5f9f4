package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lantian.plan.extraction.Quote;

/** The words that a fact was read from and where they stand in the document's text. */
@Embeddable
record Source(
        String quote,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {

    static Source of(Quote quote) {
        return new Source(
                quote.text(), quote.position().start(), quote.position().end());
    }
}
