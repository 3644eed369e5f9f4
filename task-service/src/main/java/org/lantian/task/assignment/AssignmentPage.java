package org.lantian.task.assignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of assignments. Counting a country's takes longer than reading a page of them, so the total ends at a bound. */
@Schema(name = "AssignmentPage")
public record AssignmentPage(
        @Schema(description = "the assignments of this page, the earliest due date first")
        List<AssignmentView> items,

        @Schema(description = "number of this page, from 0", examples = "0")
        int page,

        @Schema(description = "entries a page holds at most", examples = "50")
        int size,

        @Schema(description = "entries on all pages; counted up to " + COUNTED, examples = "40")
        long total,

        @Schema(description = "false: there are more than total says", examples = "true")
        boolean totalIsExact) {

    /** So many are counted, and no more. */
    static final int COUNTED = 10_000;
}
