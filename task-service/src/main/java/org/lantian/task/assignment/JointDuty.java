package org.lantian.task.assignment;

import java.util.List;
import java.util.function.Predicate;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.measure.Role;

/** The assignments of one measure segment together (联办): cooperating units report for themselves, the lead closes the whole. */
record JointDuty(List<Assignment> assignments) {

    /** Refuses while a cooperating unit's duty is not closed, naming every such unit. */
    void letLeadClose() {
        refuseWhileOpen(
                assignment -> assignment.role == Role.COOPERATING,
                "cooperating_units_open",
                "the lead closes last; cooperating units are still open");
    }

    /** Refuses while a part that was given to a unit below is not closed, naming every such unit. */
    void letWholeClose() {
        refuseWhileOpen(assignment -> true, "parts_open", "the whole closes last; parts of it are still open");
    }

    private void refuseWhileOpen(Predicate<Assignment> awaited, String code, String detail) {
        var open = assignments.stream()
                .filter(assignment -> awaited.test(assignment) && !assignment.state.isClosed())
                .map(assignment ->
                        new Refusal.Reason(assignment.unitId, assignment.unitName + " is " + assignment.state))
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.Conflict(code, detail, open);
        }
    }
}
