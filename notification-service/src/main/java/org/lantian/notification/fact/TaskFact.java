package org.lantian.notification.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

/** What this service reads of task-service's events about an assignment. */
public record TaskFact(
        String assignmentId,
        @Nullable String planId,
        @Nullable String planTitle,
        @Nullable String planRegionCode,
        @Nullable String measureNumber,
        String title,
        String unitId,
        @Nullable String unitName,
        @Nullable String unitRegionCode,
        @Nullable String role,
        @Nullable LocalDate dueOn,
        @Nullable List<String> leadUnitIds,
        @Nullable Integer daysLeft,
        @Nullable Integer overdueDays,
        @Nullable String reason,
        @Nullable String unblockedBy,
        @Nullable LocalDate requestedDueOn,
        @Nullable Boolean approved,
        @Nullable String period,
        @Nullable LocalDate reportDueOn,
        @Nullable Integer missingDays,
        @Nullable String milestone,
        @Nullable LocalDate milestoneDueOn,
        @Nullable Integer lateDays,
        @Nullable String state,
        @Nullable String formerUnitName,
        @Nullable String by) {

    private static final int GRAVE = 30;

    /** What happened, by the event that told of it. */
    public Happening as(String event) {
        var days = event.equals("task.due-soon") ? daysLeft : event.equals("task.overdue") ? overdueDays : null;
        var item = new Item(
                milestone == null ? assignmentId : assignmentId + " " + milestoneDueOn + " " + milestone,
                Concern.OWN,
                assignmentId,
                null,
                planId,
                planTitle,
                measureNumber,
                title,
                unitId,
                unitName,
                dueOn,
                days,
                TaskWords.detail(event, this));
        var leads = leadUnitIds == null ? List.<String>of() : leadUnitIds;
        return new Happening(event, severity(event), role, unitRegionCode, planRegionCode, planId, unitId, leads, item);
    }

    /** It waits for its first signature. */
    public boolean isUnsigned() {
        return "ASSIGNED".equals(state);
    }

    private Severity severity(String event) {
        return switch (event) {
            case "task.returned", "task.blocked", "task.report-missing", "task.milestone-missed" -> Severity.YELLOW;
            case "task.overdue" -> overdueDays != null && overdueDays >= GRAVE ? Severity.ORANGE : Severity.YELLOW;
            default -> Severity.BLUE;
        };
    }
}
