package org.lantian.task.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;

/** An assignment as lists show it on a given day. */
@Schema(name = "Assignment")
public record AssignmentView(
        @Schema(description = "id of the assignment", examples = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
        UUID id,

        @Schema(description = "plan that the duty comes from", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
        UUID planId,

        @Schema(description = "title of the plan", examples = "银川市空气质量持续改善行动实施方案")
        String planTitle,

        @Schema(
                description = "measure segment that the duty comes from",
                examples = "7d9b1d62-1f0a-4e7e-8a35-2f0c3a0f9b21")
        UUID measureId,

        @Schema(description = "number of the measure in the plan", examples = "10")
        String measureNumber,

        @Schema(description = "which of the measure's responsibility clauses, from 1", examples = "2")
        int measureSegment,

        @Schema(description = "title of the measure", examples = "推进清洁运输")
        String title,

        @Schema(description = "responsible unit", examples = "u-640300-3f9a0c7d21")
        String unitId,

        @Schema(description = "its complete name", examples = "吴忠市生态环境局")
        String unitName,

        @Schema(description = "region of the unit", examples = "640300")
        String unitRegionCode,

        @Schema(description = "role of the unit in this measure", examples = "LEAD")
        Role role,

        @Schema(description = "the role in words", examples = "牵头单位")
        String roleLabel,

        @Schema(description = "where the duty stands", examples = "SIGNED_FOR")
        AssignmentState state,

        @Schema(description = "the state in words", examples = "已签收")
        String stateLabel,

        @Schema(description = "last day to do it; null when the plan names none", examples = "2025-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "the date is that of the plan as a whole, the measure names none", examples = "false")
        boolean dueInherited,

        @Schema(description = "due date before it was first extended; null: it never was", examples = "2025-10-31")
        @Nullable
        LocalDate originalDueOn,

        @Schema(description = "how often more time was granted", examples = "0")
        int extensions,

        @Schema(
                description =
                        "whole days since the due date ended in Asia/Shanghai while it is the unit's turn, else 0",
                examples = "0")
        long overdueDays,

        @Schema(description = "when it was assigned", examples = "2025-12-20T00:15:00Z")
        Instant assignedAt,

        @Schema(description = "when the unit signed for it; null before", examples = "2025-12-20T01:00:00Z") @Nullable
        Instant signedAt,

        @Schema(description = "who signed", examples = "officer-wuzhong") @Nullable
        String signedBy,

        @Schema(
                description = "the duty that this is a part of; null: it is whole",
                examples = "4c1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
        @Nullable
        UUID parentId,

        @Schema(description = "its weight among the parts; null: it is whole", examples = "2.5") @Nullable
        BigDecimal weight,

        @Schema(description = "who gave it by hand; null: the plan did", examples = "supervisor-640300") @Nullable
        String givenBy,

        @Schema(description = "planned, actual and full-effect dates, as far as the unit has stated them")
        DutyDates dates,

        @Schema(description = "how much of it is done, in percent, as last reported", examples = "40") @Nullable
        BigDecimal percent,

        @Schema(description = "what it waits for while it is BLOCKED, else null") @Nullable
        Blockage blockage,

        @Schema(description = "version, as in the ETag", examples = "3")
        long version) {

    /** Adds to what is stored the words for people, and how long it is overdue on a day. */
    AssignmentView(
            UUID id,
            UUID planId,
            String planTitle,
            UUID measureId,
            String measureNumber,
            int measureSegment,
            String title,
            String unitId,
            String unitName,
            String unitRegionCode,
            Role role,
            AssignmentState state,
            @Nullable LocalDate dueOn,
            boolean dueInherited,
            @Nullable LocalDate originalDueOn,
            int extensions,
            LocalDate shownOn,
            Instant assignedAt,
            @Nullable Instant signedAt,
            @Nullable String signedBy,
            @Nullable UUID parentId,
            @Nullable BigDecimal weight,
            @Nullable String givenBy,
            DutyDates dates,
            @Nullable BigDecimal percent,
            @Nullable Blockage blockage,
            long version) {
        this(
                id,
                planId,
                planTitle,
                measureId,
                measureNumber,
                measureSegment,
                title,
                unitId,
                unitName,
                unitRegionCode,
                role,
                role.label(),
                state,
                state.label(),
                dueOn,
                dueInherited,
                originalDueOn,
                extensions,
                overdueDays(state, dueOn, shownOn),
                assignedAt,
                signedAt,
                signedBy,
                parentId,
                weight,
                givenBy,
                dates,
                percent,
                blockage,
                version);
    }

    static AssignmentView of(Assignment assignment, LocalDate today) {
        var measure = assignment.measure;
        return new AssignmentView(
                assignment.id,
                measure.planId(),
                measure.planTitle(),
                measure.id(),
                measure.number(),
                measure.segment(),
                measure.title(),
                assignment.unitId,
                assignment.unitName,
                assignment.unitRegionCode,
                assignment.role,
                assignment.state,
                assignment.dueOn,
                assignment.dueInherited,
                assignment.originalDueOn,
                assignment.extensions,
                today,
                assignment.assignedAt,
                assignment.signedAt,
                assignment.signedBy,
                assignment.parent == null ? null : assignment.parent.id,
                assignment.weight,
                assignment.givenBy,
                assignment.dates,
                assignment.percent,
                assignment.blockage,
                assignment.version);
    }

    /** Whole days since the due date ended without the unit having submitted; 0 when it is not overdue. */
    private static long overdueDays(AssignmentState state, @Nullable LocalDate dueOn, LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
