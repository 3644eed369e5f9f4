package org.lantian.plan.extraction;

import java.util.List;

/** What one responsibility clause covers: the passages before it, and the clauses themselves (several labels may follow each other). */
record Segment(List<Passage> text, List<DutyClause> clauses) {

    Segment {
        text = List.copyOf(text);
        clauses = List.copyOf(clauses);
    }
}
