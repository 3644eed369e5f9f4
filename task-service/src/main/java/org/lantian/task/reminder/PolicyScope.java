package org.lantian.task.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.task.directory.Level;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentFacts;

/** Which duties a policy is for; null stands for all. */
record PolicyScope(
        @Nullable UUID planId,
        @Nullable Role role,
        @Nullable Level level) {

    boolean covers(AssignmentFacts duty) {
        return (planId == null || planId.equals(duty.planId()))
                && (role == null || role == duty.role())
                && (level == null || level == Level.of(duty.unitRegionCode()));
    }

    /** The closer one goes first: the plan says more than the role, the role more than the level. */
    int closeness() {
        return (planId == null ? 0 : 4) + (role == null ? 0 : 2) + (level == null ? 0 : 1);
    }
}
