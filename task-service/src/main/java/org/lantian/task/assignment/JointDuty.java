package org.lantian.task.assignment;

import java.util.List;
import org.lantian.kit.problem.Refusal;

/** The assignments of one measure segment together (联办): cooperating units report for themselves, the lead closes the whole. */
record JointDuty(List<Assignment> assignments) {

    /** Refuses while a cooperating unit's duty is not closed, naming every such unit. */
    void letLeadClose() {
        var open = assignments.stream()
                .filter(assignment -> assignment.role() == Role.COOPERATING
                        && !assignment.state().isClosed())
                .map(assignment ->
                        new Refusal.Reason(assignment.unitId(), assignment.unitName() + " is " + assignment.state()))
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.Conflict(
                    "cooperating_units_open", "the lead closes last; cooperating units are still open", open);
        }
    }
}
