package org.lantian.notification.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/**
 * Decides what a happening leads to. Only decides: nothing here is stored or sent.
 *
 * @param byName the routes in the order in which they are looked at
 */
record Routes(Map<String, Route> byName) {

    /** What holds as long as no administrator puts a route of the same name. A lead reviews what the others submit. */
    static final Map<String, Route> DEFAULTS = defaults();

    /** One kind of recipient is to be told, because a route says so. */
    record Telling(String route, Recipient recipient, NoticeKind kind, Severity severity, boolean ungrouped) {}

    /** The defaults, each replaced by what an administrator has put under its name, and then what else he has put. */
    static Routes with(Map<String, Route> own) {
        Map<String, Route> all = new LinkedHashMap<>(DEFAULTS);
        all.putAll(own);
        return new Routes(all);
    }

    /** Whom to tell, the nearest to the duty first. */
    List<Telling> of(Happening happening) {
        List<Telling> told = new ArrayList<>();
        for (var entry : byName.entrySet()) {
            var route = entry.getValue();
            if (route.matches(happening)) {
                var severity = route.severity() == null ? happening.severity() : route.severity();
                route.tell()
                        .forEach(recipient -> told.add(
                                new Telling(entry.getKey(), recipient, route.kind(), severity, route.isUngrouped())));
            }
        }
        told.sort((one, other) -> one.recipient().compareTo(other.recipient()));
        return told;
    }

    private static Map<String, Route> defaults() {
        Map<String, Route> routes = new LinkedHashMap<>();
        routes.put("assigned", Route.of(Set.of("task.assigned"), NoticeKind.ASSIGNED, Recipient.UNIT));
        routes.put("handed-over", Route.of(Set.of("task.handed-over"), NoticeKind.HANDED_OVER, Recipient.UNIT));
        routes.put("due-soon", Route.of(Set.of("task.due-soon"), NoticeKind.DUE_SOON, Recipient.UNIT));
        routes.put("overdue", Route.of(Set.of("task.overdue"), NoticeKind.OVERDUE, Recipient.UNIT, Recipient.LEADS));
        routes.put("returned", Route.of(Set.of("task.returned"), NoticeKind.RETURNED, Recipient.UNIT));
        routes.put("submitted", Route.of(Set.of("task.submitted"), NoticeKind.REVIEW, Recipient.LEADS));
        routes.put(
                "blocked", Route.of(Set.of("task.blocked"), NoticeKind.BLOCKED, Recipient.LEADS, Recipient.SUPERVISOR));
        routes.put(
                "extension-requested",
                Route.of(Set.of("task.extension-requested"), NoticeKind.EXTENSION_REQUESTED, Recipient.LEADS));
        routes.put(
                "extension-decided",
                Route.of(Set.of("task.extension-decided"), NoticeKind.EXTENSION_DECIDED, Recipient.UNIT));
        routes.put(
                "report-missing", Route.of(Set.of("task.report-missing"), NoticeKind.REPORT_MISSING, Recipient.UNIT));
        routes.put(
                "milestone-missed",
                Route.of(
                        Set.of("task.milestone-missed"), NoticeKind.MILESTONE_MISSED, Recipient.UNIT, Recipient.LEADS));
        routes.put(
                "off-target",
                Route.of(
                        Set.of("indicator.off-target", "indicator.target-missed"),
                        NoticeKind.OFF_TARGET,
                        Recipient.UNIT));
        routes.put(
                "back-on-target",
                Route.of(
                        Set.of("indicator.back-on-target", "indicator.target-met"),
                        NoticeKind.BACK_ON_TARGET,
                        Recipient.UNIT));
        routes.put(
                "warning",
                Route.of(
                        Set.of("warning.issued", "warning.changed"),
                        NoticeKind.WARNING,
                        Recipient.UNIT,
                        Recipient.SUPERVISOR));
        routes.put(
                "warning-lifted",
                Route.of(Set.of("warning.lifted"), NoticeKind.WARNING_LIFTED, Recipient.UNIT, Recipient.SUPERVISOR));
        routes.put(
                "limit-exceeded", Route.of(Set.of("source.limit-exceeded"), NoticeKind.LIMIT_EXCEEDED, Recipient.UNIT));
        return Collections.unmodifiableMap(routes);
    }
}
