package org.lantian.local.demo;

import java.util.HashSet;
import java.util.List;
import org.lantian.local.Setting;

/** At the end: every duty that was issued is one assignment, and every overdue one has been told. */
final class Conservation {

    private final OpenAssignments assignments;
    private final FindDeadlines deadlines;
    private final Notices notices;
    private final Steps steps;

    Conservation(Setting setting, Notices notices, Steps steps) {
        this.assignments = new OpenAssignments(setting, steps);
        this.deadlines = new FindDeadlines(setting, notices, steps);
        this.notices = notices;
        this.steps = steps;
    }

    void check(List<UploadedPlan> plans) {
        int issued = 0;
        int assigned = 0;
        boolean same = true;
        for (UploadedPlan plan : plans) {
            var duties = assignments.issued(plan);
            var found = assignments.assigned(plan);
            issued += duties.size();
            assigned += found.size();
            same &= duties.equals(new HashSet<>(found));
        }
        steps.check(same && issued == assigned, issued + " duties were issued, " + assigned + " assignments are there");
        var overdue = deadlines.overdue(plans);
        var told = notices.assignmentsTold("OVERDUE");
        steps.check(
                told.containsAll(overdue),
                overdue.size() + " assignments are overdue, and a notice tells its unit of each of them");
    }
}
