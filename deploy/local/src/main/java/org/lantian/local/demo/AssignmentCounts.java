package org.lantian.local.demo;

import org.lantian.local.Port;
import org.lantian.local.client.Caller;

/** How the assignments of a plan stand. */
record AssignmentCounts(int assignments, int dueSoon, int overdue, int signedFor) {

    static AssignmentCounts of(Caller caller, UploadedPlan plan) {
        var counts = caller.get(Port.TASK, "/assignments/summary?planId=" + plan.id())
                .expect(200)
                .path("total");
        return new AssignmentCounts(
                counts.path("assignments").asInt(),
                counts.path("dueSoon").asInt(),
                counts.path("overdue").asInt(),
                counts.path("signedFor").asInt());
    }
}
