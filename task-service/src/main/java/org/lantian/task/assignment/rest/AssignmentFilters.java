package org.lantian.task.assignment.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lantian.task.assignment.AssignmentFilter;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;

/** The query parameters of the list of assignments. */
public class AssignmentFilters {

    @QueryParam("planId")
    @Parameter(
            description = "only those of this plan",
            schema = @Schema(implementation = UUID.class),
            example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
    @Nullable
    UUID planId;

    @QueryParam("unitId")
    @Pattern(regexp = "[\\w-]{1,80}")
    @Parameter(description = "only those of this unit", example = "u-640300-3f9a0c7d21")
    @Nullable
    String unitId;

    @QueryParam("role")
    @Parameter(description = "only those in this role", schema = @Schema(implementation = Role.class), example = "LEAD")
    @Nullable
    Role role;

    @QueryParam("state")
    @Parameter(
            description = "only those in this state",
            schema = @Schema(implementation = AssignmentState.class),
            example = "SUBMITTED")
    @Nullable
    AssignmentState state;

    @QueryParam("overdue")
    @Parameter(
            description = "only those that are overdue today (true), or only those that are not (false)",
            schema = @Schema(implementation = Boolean.class),
            example = "true")
    @Nullable
    Boolean overdue;

    @QueryParam("dueBefore")
    @Parameter(
            description = "only those due before this day",
            schema = @Schema(implementation = LocalDate.class),
            example = "2026-01-01")
    @Nullable
    LocalDate dueBefore;

    @QueryParam("parentId")
    @Parameter(
            description = "only the parts of this assignment",
            schema = @Schema(implementation = UUID.class),
            example = "4c1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
    @Nullable
    UUID parentId;

    public AssignmentFilter filter() {
        return new AssignmentFilter(planId, unitId, role, state, overdue, dueBefore, parentId);
    }
}
