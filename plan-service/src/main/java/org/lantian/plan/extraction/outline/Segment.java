package org.lantian.plan.extraction.outline;

import java.util.List;
import org.lantian.plan.extraction.duty.DutyClause;
import org.lantian.plan.extraction.text.Passage;

/** What one responsibility clause covers: the passages before it, and the clauses themselves (several labels may follow each other). */
public record Segment(List<Passage> text, List<DutyClause> clauses) {

    public Segment {
        text = List.copyOf(text);
        clauses = List.copyOf(clauses);
    }
}
