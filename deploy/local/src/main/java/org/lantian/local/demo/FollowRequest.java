package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The id of the request that a document was uploaded with leads to all that was done with it, up to a unit's signature. */
final class FollowRequest {

    private final Caller auditor;
    private final Steps steps;

    FollowRequest(Setting setting, Steps steps) {
        this.auditor = setting.caller("administrator");
        this.steps = steps;
    }

    void follow(List<UploadedPlan> plans) {
        var signed =
                plans.stream().filter(plan -> wasSignedFor(plan.requestId())).findFirst();
        steps.check(signed.isPresent(), "a unit's signature is found by the id of its plan's upload");
        signed.ifPresent(plan -> {
            var done = operations(Port.PLAN, plan.requestId());
            steps.check(
                    done.stream().anyMatch(operation -> operation.endsWith("/plan-imports"))
                            && done.stream().anyMatch(operation -> operation.endsWith("/issuance")),
                    plan.shortTitle() + ": " + plan.requestId()
                            + " leads from its upload to its issue, and on to a signature");
        });
    }

    private boolean wasSignedFor(String requestId) {
        return List.of(Port.NOTIFICATION, Port.TASK).stream()
                .flatMap(service -> operations(service, requestId).stream())
                .anyMatch(operation -> operation.endsWith("/signature"));
    }

    private List<String> operations(Port service, String requestId) {
        List<String> operations = new ArrayList<>();
        for (JsonNode entry : auditor.all(service, "/audit-entries?requestId=" + requestId)) {
            operations.add(entry.path("operation").asText());
        }
        return operations;
    }
}
