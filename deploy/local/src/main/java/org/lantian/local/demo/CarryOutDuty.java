package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantian.local.Bureau;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The environment bureau signs for a notice, reports one of the duties in it done, and whoever reviews that duty completes it. */
final class CarryOutDuty {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Bureau bureau;
    private final Bureau industry;
    private final Caller officer;
    private final Caller otherOfficer;
    private final Caller supervisor;
    private final Notices notices;
    private final Steps steps;

    CarryOutDuty(Setting setting, Notices notices, Steps steps) {
        this.bureau = setting.environment();
        this.industry = setting.industry();
        this.officer = setting.caller(bureau.token());
        this.otherOfficer = setting.caller(industry.token());
        this.supervisor = setting.caller("supervisor");
        this.notices = notices;
        this.steps = steps;
    }

    void carryOut() {
        var completed = in("COMPLETED").findFirst();
        if (completed.isPresent()) {
            steps.check(true, "an earlier run has done it: " + named(completed.get()) + " is completed");
            checkSignature();
            return;
        }
        var duty = Stream.of("SUBMITTED", "RETURNED", "SIGNED_FOR", "ASSIGNED")
                .flatMap(this::in)
                .filter(assignment -> reviewer(assignment).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        bureau.name() + " has no duty that it, " + industry.name() + " and supervision can finish"));
        steps.note("the duty: " + named(duty));
        var id = duty.path("id").asText();
        if (state(id).equals("ASSIGNED")) {
            sign(id);
        }
        if (!state(id).equals("SUBMITTED")) {
            report(id);
        }
        complete(id, reviewer(duty).orElseThrow());
    }

    /** Its duties in a state; a lead's own waits for those who help, so it is left out here. */
    private Stream<JsonNode> in(String state) {
        return officer.all(Port.TASK, "/assignments?unitId=" + bureau.unitId() + "&state=" + state).stream()
                .filter(assignment -> !assignment.path("role").asText().equals("LEAD"));
    }

    private void sign(String assignment) {
        var notice = notices.of(bureau.unitId()).stream()
                .filter(each -> !each.isSigned())
                .filter(each -> each.items().stream()
                        .anyMatch(item -> item.assignmentId().equals(assignment)))
                .min((one, another) -> Boolean.compare(
                        one.kind().equals("ASSIGNED"), another.kind().equals("ASSIGNED")))
                .orElseThrow(() -> new IllegalStateException("no unsigned notice tells of it"));
        var path = "/notices/" + notice.id() + "/signature";
        int refused = otherOfficer.post(Port.NOTIFICATION, path).status();
        steps.check(refused == 403 || refused == 404, industry.name() + " cannot sign for it: " + refused);
        officer.post(Port.NOTIFICATION, path).expect(200);
        steps.check(
                Await.until(PATIENCE, () -> state(assignment), "SIGNED_FOR"::equals)
                        .equals("SIGNED_FOR"),
                bureau.name() + " signed for 「" + notice.title() + "」, and with it for the duty");
        checkSignature();
    }

    private void checkSignature() {
        long signed =
                notices.of(bureau.unitId()).stream().filter(Notice::isSigned).count();
        steps.check(signed > 0, signed + " of its notices are signed for");
    }

    private void report(String assignment) {
        var report = Map.of("narrative", "本项任务已按方案要求完成，佐证材料存于本单位备查。", "percent", 100, "quantities", List.of());
        officer.post(Port.TASK, "/assignments/" + assignment + "/submission", report)
                .expect(200);
        steps.check(state(assignment).equals("SUBMITTED"), bureau.name() + " reported it done");
    }

    private void complete(String assignment, Reviewer reviewer) {
        reviewer.caller()
                .post(Port.TASK, "/assignments/" + assignment + "/completion", Map.of("comment", "资料齐全，同意办结。"))
                .expect(200);
        steps.check(state(assignment).equals("COMPLETED"), reviewer.name() + " completed it");
    }

    private record Reviewer(String name, Caller caller) {}

    /** The lead reviews those who help it; a duty without a lead is the supervisor's to review. */
    private Optional<Reviewer> reviewer(JsonNode assignment) {
        var leads = detail(assignment.path("id").asText()).path("leadUnitIds");
        if (leads.isEmpty()) {
            return Optional.of(new Reviewer("the supervisor", supervisor));
        }
        for (JsonNode lead : leads) {
            if (lead.asText().equals(industry.unitId())) {
                return Optional.of(new Reviewer(industry.name() + ", which leads the measure,", otherOfficer));
            }
        }
        return Optional.empty();
    }

    private String state(String assignment) {
        return detail(assignment).path("state").asText();
    }

    private JsonNode detail(String assignment) {
        return supervisor.get(Port.TASK, "/assignments/" + assignment).expect(200);
    }

    private static String named(JsonNode assignment) {
        return "%s, measure %s 「%s」, %s"
                .formatted(
                        assignment.path("planTitle").asText(),
                        assignment.path("measureNumber").asText(),
                        assignment.path("title").asText(),
                        assignment
                                .path("roleLabel")
                                .asText(assignment.path("role").asText()));
    }
}
