package org.lantian.task.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.task.assignment.Access;
import org.lantian.task.assignment.Execution;
import org.lantian.task.evidence.EvidenceFiles;
import org.lantian.task.move.TaskEvent;

/** A unit tells how its duty goes on, or that it is done; the reviewer's verdict is noted beside what it was about. */
@ApplicationScoped
public class Reporting {

    private final Reports reports;
    private final Access access;
    private final Execution execution;
    private final EvidenceFiles evidence;
    private final Event<ReportFiled> filed;
    private final Caller caller;
    private final Clock clock;

    Reporting(
            Reports reports,
            Access access,
            Execution execution,
            EvidenceFiles evidence,
            Event<ReportFiled> filed,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.execution = execution;
        this.evidence = evidence;
        this.filed = filed;
        this.caller = caller;
        this.clock = clock;
    }

    /** Files a report of progress; the first one is the beginning of the work. */
    @Transactional
    public ReportView report(UUID assignmentId, ReportContent content, @Nullable String ifMatch) {
        execution.goOn(assignmentId, content.percent(), ifMatch);
        return file(assignmentId, ReportKind.PROGRESS, content);
    }

    /** Files the last report and submits the duty with it. */
    @Transactional
    public void submit(UUID assignmentId, ReportContent content, @Nullable String ifMatch) {
        access.toActFor(assignmentId);
        execution.submit(assignmentId, content.percent(), ifMatch);
        file(assignmentId, ReportKind.FINAL, content);
    }

    private ReportView file(UUID assignmentId, ReportKind kind, ReportContent content) {
        evidence.mustBelongTo(assignmentId, content.evidence());
        var now = clock.instant();
        var wanted = new ReportFiled(assignmentId, content.period(), now);
        filed.fire(wanted);
        var report = new Report(assignmentId, kind, wanted.period(), content, caller.name(), now);
        reports.persist(report);
        return report.view();
    }

    void note(@Observes TaskEvent event) {
        if (event instanceof TaskEvent.Returned returned) {
            judge(returned, new Verdict(false, returned.reason(), returned.by(), returned.at()));
        } else if (event instanceof TaskEvent.Completed completed) {
            judge(completed, new Verdict(true, null, completed.by(), completed.at()));
        }
    }

    private void judge(TaskEvent event, Verdict verdict) {
        reports.latestFinal(event.facts().assignmentId()).ifPresent(report -> report.judge(verdict));
    }
}
