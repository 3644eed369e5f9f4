package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The plans' own targets wait for data of their years: each says so and names the period that it wants. */
final class ReviewTargets {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Caller supervisor;
    private final Steps steps;

    ReviewTargets(Setting setting, Steps steps) {
        this.supervisor = setting.caller("supervisor");
        this.steps = steps;
    }

    void review(List<UploadedPlan> plans) {
        for (UploadedPlan plan : plans) {
            int set = targetsOf(plan);
            var targets = Await.until(PATIENCE, () -> judged(plan), found -> found.size() >= set);
            var silent = targets.stream()
                    .filter(target -> target.path("verdict").asText().equals("NO_DATA"))
                    .filter(target -> target.path("reason").asText("").isBlank())
                    .toList();
            steps.check(
                    targets.size() == set && silent.isEmpty(),
                    "%s: %d targets, %d wait for data%s"
                            .formatted(
                                    plan.shortTitle(),
                                    targets.size(),
                                    waiting(targets),
                                    targets.size() == set ? "" : ", but the plan sets " + set));
            targets.stream()
                    .filter(target -> target.path("verdict").asText().equals("NO_DATA"))
                    .limit(2)
                    .forEach(
                            target -> steps.note("  " + target.path("indicator").asText() + ": "
                                    + target.path("reason").asText()));
        }
    }

    private static long waiting(List<JsonNode> targets) {
        return targets.stream()
                .filter(target -> target.path("verdict").asText().equals("NO_DATA"))
                .count();
    }

    private List<JsonNode> judged(UploadedPlan plan) {
        return supervisor.all(Port.INDICATOR, "/targets?planId=" + plan.id());
    }

    private int targetsOf(UploadedPlan plan) {
        int objectives = supervisor
                .get(Port.PLAN, "/plans/" + plan.id())
                .expect(200)
                .path("objectives")
                .size();
        return objectives
                + supervisor.all(Port.PLAN, "/plans/" + plan.id() + "/measures").stream()
                        .mapToInt(measure -> measure.path("targets").size())
                        .sum();
    }
}
