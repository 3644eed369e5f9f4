package org.lantian.task.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Role;

/** What every event about an assignment says of it: plan, measure, unit, role, state and due date (null: it has none). */
public record AssignmentFacts(
        UUID assignmentId,
        UUID planId,
        String planTitle,
        String planRegionCode,
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
        List<String> leadUnitIds) {}
