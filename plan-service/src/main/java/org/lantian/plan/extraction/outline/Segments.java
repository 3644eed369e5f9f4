package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.extraction.duty.DutyClause;
import org.lantian.plan.extraction.duty.DutyClauses;
import org.lantian.plan.extraction.text.Passage;

/**
 * Splits the passages under one number at their responsibility clauses. Each clause closes a segment; clauses with nothing
 * between them belong together; text after the last one belongs to the segment before.
 */
final class Segments {

    private final List<Segment> finished = new ArrayList<>();
    private List<Passage> text = new ArrayList<>();
    private List<DutyClause> clauses = new ArrayList<>();

    private Segments() {}

    static List<Segment> of(List<Passage> passages) {
        Segments segments = new Segments();
        for (Passage passage : passages) {
            segments.add(passage);
        }
        return segments.finish();
    }

    private void add(Passage passage) {
        int start = 0;
        for (DutyClauses.Found found : DutyClauses.in(passage)) {
            addText(passage.sub(start, found.start()));
            clauses.add(found.clause());
            start = found.end();
        }
        addText(passage.from(start));
    }

    private void addText(Passage words) {
        if (words.isEmpty() || isPunctuation(words)) {
            return;
        }
        if (!clauses.isEmpty()) {
            close();
        }
        text.add(words);
    }

    private static boolean isPunctuation(Passage words) {
        return words.folded().chars().allMatch(c -> "。；，、：）〕".indexOf(c) >= 0);
    }

    private void close() {
        finished.add(new Segment(text, clauses));
        text = new ArrayList<>();
        clauses = new ArrayList<>();
    }

    private List<Segment> finish() {
        if (!clauses.isEmpty() || finished.isEmpty()) {
            close();
        } else if (!text.isEmpty()) {
            Segment last = finished.remove(finished.size() - 1);
            List<Passage> whole = new ArrayList<>(last.text());
            whole.addAll(text);
            finished.add(new Segment(whole, last.clauses()));
        }
        return finished;
    }
}
