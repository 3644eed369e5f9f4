package org.lantian.notification.notice.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a unit is told: an assignment or a target, with the facts as they stood.
 *
 * @param subject what it is about; in one notice a later item about the same subject replaces the earlier one
 * @param unitId the unit whose duty or target it is
 * @param days left until the due date, or overdue, by the kind of the notice
 * @param detail what else must be said: the reason of a return, the value of an indicator
 */
public record Item(
        String subject,
        Concern concern,
        @Nullable String assignmentId,
        @Nullable String targetId,
        @Nullable String planId,
        @Nullable String planTitle,
        @Nullable String measureNumber,
        String title,
        String unitId,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable Integer days,
        @Nullable String detail) {

    /** Whether it is about this assignment, or something of it; this target, warning or unit. */
    public boolean isAbout(String what) {
        return subject.equals(what) || what.equals(assignmentId);
    }

    /** The same, as it concerns another unit. */
    public Item as(Concern other) {
        return new Item(
                subject,
                other,
                assignmentId,
                targetId,
                planId,
                planTitle,
                measureNumber,
                title,
                unitId,
                unitName,
                dueOn,
                days,
                detail);
    }
}
