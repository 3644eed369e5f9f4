package org.lantian.local.demo;

import java.util.List;
import org.lantian.local.Console;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The summary of the main job: a line for each plan. */
final class PlanTable {

    private static final String LINE = "  %8s  %11s  %7s  %8s  %7s  %17s  %6s  %s";

    private final Caller supervisor;
    private final Notices notices;
    private final Console console;

    PlanTable(Setting setting, Notices notices, Console console) {
        this.supervisor = setting.caller("supervisor");
        this.notices = notices;
        this.console = console;
    }

    void print(List<UploadedPlan> plans) {
        var all = notices.all();
        console.line("");
        console.line(LINE.formatted(
                "measures", "assignments", "targets", "due soon", "overdue", "notices delivered", "signed", "plan"));
        for (UploadedPlan plan : plans) {
            var counts = AssignmentCounts.of(supervisor, plan);
            var about = all.stream()
                    .filter(notice -> notice.items().stream()
                            .anyMatch(item -> item.planId().equals(plan.id())))
                    .toList();
            console.line(LINE.formatted(
                    total(Port.PLAN, "/plans/" + plan.id() + "/measures?size=1"),
                    counts.assignments(),
                    total(Port.INDICATOR, "/targets?planId=" + plan.id() + "&size=1"),
                    counts.dueSoon(),
                    counts.overdue(),
                    about.size(),
                    about.stream().filter(Notice::isSigned).count(),
                    plan.title()));
        }
    }

    private long total(Port service, String path) {
        return supervisor.get(service, path).expect(200).path("total").asLong();
    }
}
