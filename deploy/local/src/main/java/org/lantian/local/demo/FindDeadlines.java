package org.lantian.local.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The deadline clock finds what is overdue and what is due soon, and each of these reaches its unit as an item of a notice. */
final class FindDeadlines {

    private final Setting setting;
    private final Caller supervisor;
    private final Notices notices;
    private final Steps steps;

    FindDeadlines(Setting setting, Notices notices, Steps steps) {
        this.setting = setting;
        this.supervisor = setting.caller("supervisor");
        this.notices = notices;
        this.steps = steps;
    }

    void await(List<UploadedPlan> plans) {
        Set<String> overdue = overdue(plans);
        int soon = plans.stream()
                .mapToInt(plan -> AssignmentCounts.of(supervisor, plan).dueSoon())
                .sum();
        steps.note("on %s %d assignments are overdue and %d are due soon"
                .formatted(setting.options().today(), overdue.size(), soon));
        var told = notices.awaitTold("OVERDUE", all -> all.containsAll(overdue));
        steps.check(
                told.containsAll(overdue),
                "each overdue assignment is an item of its unit's notice (%d of %d)"
                        .formatted(overdue.stream().filter(told::contains).count(), overdue.size()));
        var toldSoon = notices.awaitTold("DUE_SOON", all -> all.size() >= soon);
        steps.check(toldSoon.size() >= soon, "each that is due soon too (%d of %d)".formatted(toldSoon.size(), soon));
    }

    /** The assignments of the plans that are overdue today. */
    Set<String> overdue(List<UploadedPlan> plans) {
        Set<String> ids = new HashSet<>();
        for (UploadedPlan plan : plans) {
            supervisor
                    .all(Port.TASK, "/assignments?overdue=true&planId=" + plan.id())
                    .forEach(assignment -> ids.add(assignment.path("id").asText()));
        }
        return ids;
    }
}
