package org.lantian.task.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;

/** Which assignments are asked for; null means any. */
public record AssignmentFilter(
        @Nullable UUID planId,
        @Nullable String unitId,
        @Nullable Role role,
        @Nullable AssignmentState state,
        @Nullable Boolean overdue,
        @Nullable LocalDate dueBefore,
        @Nullable UUID parentId) {

    static AssignmentFilter ofPlan(@Nullable UUID planId) {
        return new AssignmentFilter(planId, null, null, null, null, null, null);
    }

    Condition on(LocalDate today) {
        var condition = new Condition()
                .andIfGiven("a.measure.planId = :planId", "planId", planId)
                .andIfGiven("a.unitId = :unitId", "unitId", unitId)
                .andIfGiven("a.role = :role", "role", role)
                .andIfGiven("a.state = :state", "state", state)
                .andIfGiven("a.dueOn < :dueBefore", "dueBefore", dueBefore)
                .andIfGiven("a.parent.id = :parentId", "parentId", parentId);
        if (overdue == null) {
            return condition;
        }
        return condition
                .and((overdue ? "" : "not ") + "(" + Condition.OVERDUE + ")")
                .with("today", today);
    }
}
