package org.lantian.task.assignment;

import java.util.UUID;
import org.lantian.task.move.AssignmentState;

/** A plan's assignments in one state, counted. */
record StateCount(
        UUID planId,
        String planTitle,
        AssignmentState state,
        long assignments,
        long signedFor,
        long dueSoon,
        long overdue) {}
