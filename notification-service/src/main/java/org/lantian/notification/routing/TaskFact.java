package org.lantian.notification.routing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of task-service's events about an assignment. */
public record TaskFact(
        String assignmentId,
        @Nullable String planId,
        @Nullable String planTitle,
        @Nullable String measureNumber,
        String title,
        String unitId,
        @Nullable String unitName,
        @Nullable String unitRegionCode,
        @Nullable LocalDate dueOn,
        @Nullable List<String> leadUnitIds,
        @Nullable Integer daysLeft,
        @Nullable Integer overdueDays,
        @Nullable String reason,
        @Nullable String by) {

    /** The leads of the measure, without the unit itself. */
    List<String> otherLeads() {
        return leadUnitIds == null
                ? List.of()
                : leadUnitIds.stream()
                        .filter(lead -> !lead.equals(unitId))
                        .distinct()
                        .toList();
    }
}
