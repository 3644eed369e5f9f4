package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.task.report.ReportContent;
import org.lantian.task.report.Reports;

/** What the responsible unit itself does: it signs for its duty and reports it done. Nobody does that for another unit. */
@ApplicationScoped
public class Execution {

    private final Assignments assignments;
    private final Reports reports;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;

    Execution(Assignments assignments, Reports reports, TaskEvents events, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public void sign(UUID id, @Nullable String ifMatch) {
        var assignment = own(id, ifMatch);
        events.publish(assignment.sign(caller.name(), clock.instant(), TaskEvent.Via.ASSIGNMENT, null));
    }

    /**
     * A unit that signs for a notice signs for its own assignments in it. Assignments of other units, of which it was only told,
     * and those signed for already stay as they are.
     */
    @Transactional
    public void sign(NoticeSignedFor signed) {
        for (var assignment : assignments.locked(signed.assignmentIds())) {
            if (assignment.unitId().equals(signed.unitId()) && assignment.state() == AssignmentState.ASSIGNED) {
                events.publish(assignment.sign(
                        signed.signedBy(), signed.signedAt(), TaskEvent.Via.NOTICE, "notice " + signed.noticeId()));
            }
        }
    }

    @Transactional
    public void submit(UUID id, ReportContent report, @Nullable String ifMatch) {
        var assignment = own(id, ifMatch);
        var now = clock.instant();
        var submitted = assignment.submit(caller.name(), now);
        reports.file(id, report, caller.name(), now);
        events.publish(submitted);
    }

    private Assignment own(UUID id, @Nullable String ifMatch) {
        var assignment = assignments.locked(id);
        if (!caller.unit().filter(assignment.unitId()::equals).isPresent()) {
            throw new Refusal.NotAllowed("the duty is that of " + assignment.unitName() + "; you do not act for it");
        }
        Versions.check(ifMatch, assignment.version());
        return assignment;
    }
}
