package org.lantian.notification.notice.gathering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item on its way into a notice, as {@link Gathering} hands it to the database.
 *
 * @param number its place in the burst
 * @param alone the notice that is its own; null when it gathers with others
 */
record GatheredItem(
        int number,
        @Nullable UUID alone,
        String addressee,
        String kind,
        String severity,
        boolean urgent,
        @Nullable String request,
        String subject,
        String concern,
        @Nullable String assignment,
        @Nullable String target,
        @Nullable String plan,
        @Nullable String planTitle,
        @Nullable String measure,
        String title,
        String unit,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable Integer days,
        @Nullable String detail,
        String event,
        String route,
        @Nullable String leads) {

    static GatheredItem of(int number, Asked<Addressed> asked) {
        var addressed = asked.what();
        var item = addressed.item();
        var cause = addressed.cause();
        return new GatheredItem(
                number,
                addressed.ungrouped() ? UUID.randomUUID() : null,
                addressed.unitId(),
                addressed.kind().name(),
                addressed.severity().name(),
                addressed.goesAtOnce(),
                asked.requestId(),
                item.subject(),
                item.concern().name(),
                item.assignmentId(),
                item.targetId(),
                item.planId(),
                item.planTitle(),
                item.measureNumber(),
                item.title(),
                item.unitId(),
                item.unitName(),
                item.dueOn(),
                item.days(),
                item.detail(),
                cause.event(),
                cause.route(),
                cause.leads().isEmpty() ? null : String.join(" ", cause.leads()));
    }
}
