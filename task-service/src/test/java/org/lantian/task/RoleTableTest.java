package org.lantian.task;

import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;

/**
 * Asks every cell of {@code ROLES.md}. The officer's unit leads a measure of its city, in which another unit helps; the other
 * city's measure is none of their business.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoleTableTest {

    private static final String OWN = "991500";
    private static final String OTHER = "991600";

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        var own = duties(OWN);
        var other = duties(OTHER);
        var probes = Probes.inRegion(OWN, "u-lead-" + OWN)
                .resource("/assignments/{id}", own.lead(), other.lead())
                .body("POST /assignments/{id}/submission", "{\"narrative\": \"已完成改造\", \"percent\": 100}")
                .body("POST /assignments/{id}/completion", "{\"comment\": \"同意\"}")
                .body("POST /assignments/{id}/return", "{\"reason\": \"缺少清单\"}")
                .resource(UNIT_OFFICER, "POST /assignments/{id}/completion", own.helper(), other.helper())
                .resource(UNIT_OFFICER, "POST /assignments/{id}/return", own.helper(), other.helper());
        return RoleTable.of(probes).tests();
    }

    private record Duty(String lead, String helper) {}

    private static Duty duties(String region) {
        var planId = UUID.randomUUID();
        try (var plans = new Topic("plan-events")) {
            new IssuedMeasure(planId, region)
                    .unit("u-lead-" + region, region, "LEAD")
                    .unit("u-helper-" + region, region, "COOPERATING")
                    .issue(plans);
        }
        var assignments = Duties.of(planId, 2);
        return new Duty(Duties.id(assignments, "u-lead-" + region), Duties.id(assignments, "u-helper-" + region));
    }
}
