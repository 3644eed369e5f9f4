package org.lantian.plan.extraction.duty;

import java.util.List;
import org.lantian.plan.extraction.text.Quote;

/** A clause such as 以下均需…负责落实，不再列出, which holds its units to every measure after it. */
public record DefaultResponsibility(List<ReadResponsibility> responsibilities, Quote quote) {

    /** Copies the responsibilities. */
    public DefaultResponsibility {
        responsibilities = List.copyOf(responsibilities);
    }
}
