package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** Issuing opens one assignment per measure segment, unit and role: none is missing, none is there twice. */
final class OpenAssignments {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Caller planner;
    private final Steps steps;

    OpenAssignments(Setting setting, Steps steps) {
        this.planner = setting.caller("planner");
        this.steps = steps;
    }

    void await(List<UploadedPlan> plans) {
        for (UploadedPlan plan : plans) {
            var issued = issued(plan);
            // Pages shift while assignments are still being opened: the count of distinct ones tells when all are
            // there.
            var assigned = Await.until(
                    PATIENCE,
                    () -> assigned(plan),
                    duties -> duties.stream().distinct().count() >= issued.size());
            var distinct = new HashSet<>(assigned);
            steps.check(
                    distinct.equals(issued) && assigned.size() == issued.size(),
                    "%s: %d duties (segment, unit, role) are %d assignments%s"
                            .formatted(
                                    plan.shortTitle(), issued.size(), assigned.size(), difference(issued, distinct)));
            tellExpansions(measures(plan));
        }
    }

    /** What plan-service issued. */
    Set<Duty> issued(UploadedPlan plan) {
        return measures(plan).stream()
                .flatMap(measure -> Duty.ofMeasure(measure).stream())
                .collect(Collectors.toSet());
    }

    /** What task-service opened. */
    List<Duty> assigned(UploadedPlan plan) {
        return planner.all(Port.TASK, "/assignments?planId=" + plan.id()).stream()
                .map(Duty::ofAssignment)
                .toList();
    }

    private List<JsonNode> measures(UploadedPlan plan) {
        return planner.all(Port.PLAN, "/plans/" + plan.id() + "/measures");
    }

    private static String difference(Set<Duty> issued, Set<Duty> assigned) {
        List<Duty> missing = new ArrayList<>(issued);
        missing.removeAll(assigned);
        List<Duty> unasked = new ArrayList<>(assigned);
        unasked.removeAll(issued);
        return (missing.isEmpty() ? "" : "; missing " + missing)
                + (unasked.isEmpty() ? "" : "; unasked for " + unasked);
    }

    /** Collective names, each once: who they turned out to be. */
    private void tellExpansions(List<JsonNode> measures) {
        Set<String> told = new HashSet<>();
        for (JsonNode measure : measures) {
            for (JsonNode responsibility : measure.path("responsibilities")) {
                var units = responsibility.path("units");
                var name = responsibility.path("unit").asText();
                if (units.size() > 1 && told.add(name)) {
                    List<String> names = new ArrayList<>();
                    units.forEach(unit -> names.add(unit.path("name").asText()));
                    steps.note("「%s」 is %d units: %s".formatted(name, names.size(), abbreviated(names)));
                }
            }
        }
    }

    private static String abbreviated(List<String> names) {
        return String.join("、", names.subList(0, Math.min(6, names.size()))) + (names.size() > 6 ? " …" : "");
    }
}
