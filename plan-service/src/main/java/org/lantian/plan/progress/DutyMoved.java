package org.lantian.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What task-service says when an assignment moves, or when its due date comes near or has passed: how it stands at that instant. */
public record DutyMoved(
        UUID assignmentId,
        UUID planId,
        UUID measureId,
        String unitId,
        String unitName,
        String unitRegionCode,
        String role,
        String state,
        @Nullable LocalDate dueOn,
        boolean dueInherited,
        @Nullable String reason,
        Instant at) {}
