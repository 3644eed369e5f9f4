package org.lantian.task.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Milestone;
import org.lantian.task.measure.Recurring;

/** An assignment with all that hangs on it: its measure's steps and recurring duties, and its history. */
@Schema(name = "AssignmentDetail")
public record AssignmentDetailView(
        @JsonUnwrapped AssignmentView assignment,

        @Schema(description = "name of the unit's region; null while the directory has not said it", examples = "吴忠市")
        @Nullable
        String unitRegionName,

        @Schema(description = "headings above the measure in the plan", examples = "[\"二、重点任务\"]")
        List<String> section,

        @Schema(
                description = "units that lead the measure; they review the others' reports",
                examples = "[\"u-640300-91c04be7aa\"]")
        List<String> leadUnitIds,

        @Schema(description = "dated steps of the measure") List<Milestone> milestones,

        @Schema(description = "duties of the measure that come back each period")
        List<Recurring> recurring,

        @Schema(description = "every move, the first first") List<ChangeView> history) {

    static AssignmentDetailView of(Assignment assignment, LocalDate today, @Nullable String unitRegionName) {
        var measure = assignment.measure;
        return new AssignmentDetailView(
                AssignmentView.of(assignment, today),
                unitRegionName,
                measure.section(),
                measure.leadUnitIds(),
                measure.milestones(),
                measure.recurring(),
                assignment.history.stream().map(ChangeView::of).toList());
    }
}
