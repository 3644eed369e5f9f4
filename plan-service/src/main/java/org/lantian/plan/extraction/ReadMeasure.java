package org.lantian.plan.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.date.ReadRecurring;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.extraction.text.Quote;

/**
 * One measure, or one segment of it where one number carries several responsibility clauses ({@code segment} 1, 2, …).
 * {@code number} is the printed number in Arabic digits, made unique as {@code 11.2} or {@code 四.1}.
 */
public record ReadMeasure(
        String number,
        int segment,
        String title,
        List<String> section,
        Quote text,
        List<ReadResponsibility> responsibilities,
        @Nullable Quote responsibilityQuote,
        List<ReadTarget> targets,
        List<ReadDeadline> deadlines,
        List<ReadRecurring> recurring) {

    /** Copies the lists. */
    public ReadMeasure {
        section = List.copyOf(section);
        responsibilities = List.copyOf(responsibilities);
        targets = List.copyOf(targets);
        deadlines = List.copyOf(deadlines);
        recurring = List.copyOf(recurring);
    }

    /** The number with its segment, as people cite it: {@code 10#2}. */
    public String key() {
        return segment > 1 ? number + "#" + segment : number;
    }
}
