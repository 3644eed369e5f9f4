package org.lantian.local.demo;

import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** A planner issues the drafts; one that was published for consultation gets the consultation's result first. */
final class IssuePlans {

    private final Caller planner;
    private final Steps steps;

    IssuePlans(Setting setting, Steps steps) {
        this.planner = setting.caller("planner");
        this.steps = steps;
    }

    void issue(List<UploadedPlan> plans) {
        for (UploadedPlan plan : plans) {
            try {
                issue(plan);
            } catch (RuntimeException e) {
                steps.fail(plan.shortTitle() + ": " + e.getMessage());
            }
        }
    }

    private void issue(UploadedPlan plan) {
        var path = "/plans/" + plan.id();
        var before = status(path);
        if (before.equals("ISSUED")) {
            steps.check(true, plan.shortTitle() + " was issued already");
            return;
        }
        if (before.equals("CONSULTATION")) {
            planner.post(Port.PLAN, path + "/consultation-result", Map.of("summary", "各方无不同意见，按程序印发。"))
                    .expect(200);
            steps.note(plan.shortTitle() + ": the result of the consultation is on record");
        }
        planner.post(Port.PLAN, path + "/issuance").expect(200);
        var after = status(path);
        steps.check(after.equals("ISSUED"), plan.shortTitle() + ": from " + before + " to " + after);
    }

    private String status(String path) {
        return planner.get(Port.PLAN, path).expect(200).path("status").asText();
    }
}
