package org.lantian.task.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.move.AssignmentState;

/** How the assignments that the caller sees stand: in all, and plan by plan. */
@Schema(name = "AssignmentSummary")
public record SummaryView(
        @Schema(description = "all plans together") Counts total,

        @Schema(description = "each plan, by title") List<PlanCounts> plans) {

    static SummaryView of(List<StateCount> rows) {
        Map<UUID, List<StateCount>> byPlan = new LinkedHashMap<>();
        rows.forEach(row ->
                byPlan.computeIfAbsent(row.planId(), plan -> new ArrayList<>()).add(row));
        var plans = byPlan.values().stream()
                .map(of -> new PlanCounts(of.get(0).planId(), of.get(0).planTitle(), Counts.of(of)))
                .toList();
        return new SummaryView(Counts.of(rows), plans);
    }

    /** Those of one plan. */
    @Schema(name = "PlanAssignmentSummary")
    public record PlanCounts(
            @Schema(description = "the plan", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
            UUID planId,

            @Schema(description = "its title", examples = "银川市空气质量持续改善行动实施方案")
            String planTitle,

            @Schema(description = "its assignments") Counts counts) {}

    /** Numbers of assignments. */
    @Schema(name = "AssignmentCounts")
    public record Counts(
            @Schema(description = "all", examples = "120") long assignments,

            @Schema(
                    description = "by state; a state that none is in is 0",
                    examples = "{\"ASSIGNED\": 100, \"SIGNED_FOR\": 20}")
            Map<AssignmentState, Long> states,

            @Schema(description = "signed for at some time", examples = "20")
            long signedFor,

            @Schema(description = "the unit's turn, and due within the reminder's days", examples = "14")
            long dueSoon,

            @Schema(description = "the unit's turn, and the due date has ended", examples = "31")
            long overdue) {

        private static Counts of(List<StateCount> rows) {
            Map<AssignmentState, Long> states = new EnumMap<>(AssignmentState.class);
            for (var state : AssignmentState.values()) {
                states.put(state, 0L);
            }
            rows.forEach(row -> states.merge(row.state(), row.assignments(), Long::sum));
            return new Counts(
                    rows.stream().mapToLong(StateCount::assignments).sum(),
                    states,
                    rows.stream().mapToLong(StateCount::signedFor).sum(),
                    rows.stream().mapToLong(StateCount::dueSoon).sum(),
                    rows.stream().mapToLong(StateCount::overdue).sum());
        }
    }
}
