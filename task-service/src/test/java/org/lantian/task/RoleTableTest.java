package org.lantian.task;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Directory;
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
    private static final String POLICY = ", \"steps\": {\"daysBefore\": [7]}}";
    private static final String CYCLE = ", \"every\": \"MONTH\", \"graceDays\": 5, \"startsOn\": \"2025-01-01\"}";

    private static final String YEAR = "2077";
    private static final String CALENDAR = "{\"source\": \"通知\", \"holidays\": [], \"makeUpDays\": []}";

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        Duty.put("/working-calendars/" + YEAR, CALENDAR);
        var own = new Duty(OWN);
        var other = new Duty(OTHER);
        var probes = Probes.inRegion(OWN, "u-lead-" + OWN)
                .resource("/assignments/{id}", own.lead, other.lead)
                .body("POST /assignments", own.newAssignment(), other.newAssignment())
                .body("POST /assignments/{id}/sub-assignments", "[{\"unitId\": \"u-none\", \"weight\": 1}]")
                .body("POST /assignments/{id}/start", "{}")
                .body("PUT /assignments/{id}/dates", "{}")
                .body("POST /assignments/{id}/blockage", "{\"reason\": \"资金\", \"unblockedBy\": \"下达资金\"}")
                .body("POST /assignments/{id}/resumption", "{\"comment\": \"资金到位\"}")
                .body("POST /assignments/{id}/reports", "{\"narrative\": \"进展\"}")
                .body("POST /assignments/{id}/submission", "{\"narrative\": \"已完成改造\", \"percent\": 100}")
                .body("POST /assignments/{id}/completion", "{\"comment\": \"同意\"}")
                .body("POST /assignments/{id}/return", "{\"reason\": \"缺少清单\"}")
                .resource(UNIT_OFFICER, "POST /assignments/{id}/completion", own.helper, other.helper)
                .resource(UNIT_OFFICER, "POST /assignments/{id}/return", own.helper, other.helper)
                .body("POST /assignments/{id}/cancellation", "{\"reason\": \"并入专项检查\"}")
                .resource(UNIT_OFFICER, "POST /assignments/{id}/cancellation", own.helper, other.helper)
                .body("POST /assignments/{id}/extensions", "{\"dueOn\": \"3999-12-31\", \"reason\": \"设备\"}")
                .resource("/assignments/{id}/extensions/{extensionId}", own.leadExtension, other.leadExtension)
                .body("POST /assignments/{id}/extensions/{extensionId}/approval", "{}")
                .body("POST /assignments/{id}/extensions/{extensionId}/refusal", "{\"reason\": \"不可\"}")
                .resource(
                        UNIT_OFFICER,
                        "POST /assignments/{id}/extensions/{extensionId}/approval",
                        own.helper + "," + own.helperExtension,
                        other.helper + "," + other.helperExtension)
                .resource(
                        UNIT_OFFICER,
                        "POST /assignments/{id}/extensions/{extensionId}/refusal",
                        own.helper + "," + own.helperExtension,
                        other.helper + "," + other.helperExtension)
                .request("POST /assignments/{id}/evidence", sent -> sent.multiPart("file", "a.pdf", PDF))
                .resource("/assignments/{id}/evidence/{evidenceId}", own.evidence, other.evidence)
                .body("POST /assignments/{id}/milestones", "{\"what\": \"招标\", \"dueOn\": \"2025-06-30\"}")
                .resource("/assignments/{id}/milestones/{milestoneId}", own.milestone, other.milestone)
                .body("POST /assignments/{id}/milestones/{milestoneId}/attainment", "{}")
                .request(
                        "POST /assignment-tables",
                        sent -> sent.multiPart("file", "t.csv", own.table()).multiPart("planId", own.planId),
                        sent -> sent.multiPart("file", "t.csv", other.table()).multiPart("planId", other.planId))
                .resource("/working-calendars/{year}", YEAR, YEAR)
                .body("PUT /working-calendars/{year}", CALENDAR)
                .request(
                        "GET /reminder-policies",
                        sent -> sent.queryParam("planId", own.planId),
                        sent -> sent.queryParam("planId", other.planId))
                .resource("/reminder-policies/{id}", own.policy, other.policy)
                .body("PUT /reminder-policies/{id}", own.ofPlan(POLICY), other.ofPlan(POLICY))
                .storesNothing("POST /reminder-policies/trial")
                .body("POST /reminder-policies/trial", "{\"dueOn\": \"2025-12-31\", \"steps\": {\"daysBefore\": [7]}}")
                .request(
                        "GET /reporting-cycles",
                        sent -> sent.queryParam("planId", own.planId),
                        sent -> sent.queryParam("planId", other.planId))
                .resource("/reporting-cycles/{id}", own.cycle, other.cycle)
                .body("PUT /reporting-cycles/{id}", own.ofPlan(CYCLE), other.ofPlan(CYCLE))
                .resource("/closing-policies/{planId}", own.planId.toString(), other.planId.toString())
                .body("PUT /closing-policies/{planId}", "{\"leadMayCloseFirst\": true, \"reason\": \"跨年度\"}")
                .request(
                        "GET /missing-reports",
                        sent -> sent.queryParam("planId", own.planId),
                        sent -> sent.queryParam("planId", other.planId));
        return RoleTable.of(probes).tests();
    }

    private static final byte[] PDF = "%PDF-1.7".getBytes(UTF_8);

    /** A city's measure with a lead and a helper, and all that hangs on it. */
    private static final class Duty {

        final UUID planId = UUID.randomUUID();
        final String policy = UUID.randomUUID().toString();
        final String cycle = UUID.randomUUID().toString();
        final String lead;
        final String helper;
        final String leadExtension;
        final String helperExtension;
        final String evidence;
        final String milestone;
        private final String region;
        private final IssuedMeasure measure;

        Duty(String region) {
            this.region = region;
            this.measure = new IssuedMeasure(planId, region)
                    .unit("u-lead-" + region, region, "LEAD")
                    .unit("u-helper-" + region, region, "COOPERATING")
                    .dueOn(LocalDate.of(2999, 12, 31));
            try (var plans = new Topic("plan-events")) {
                Directory.unit(plans, "u-new-" + region, "新单位" + region, region, "DEPARTMENT");
                measure.issue(plans);
            }
            var assignments = Duties.of(planId, 2);
            lead = Duties.id(assignments, "u-lead-" + region);
            helper = Duties.id(assignments, "u-helper-" + region);
            leadExtension = made("lead", lead, "extensions", "{\"dueOn\": \"3000-12-31\", \"reason\": \"设备\"}");
            helperExtension = made("helper", helper, "extensions", "{\"dueOn\": \"3000-12-31\", \"reason\": \"设备\"}");
            milestone = made("lead", lead, "milestones", "{\"what\": \"招标\", \"dueOn\": \"2025-06-30\"}");
            evidence = given().auth()
                    .oauth2(officer("lead"))
                    .multiPart("file", "b.pdf", PDF)
                    .post("/api/v1/assignments/" + lead + "/evidence")
                    .path("id");
            put("/reminder-policies/" + policy, ofPlan(POLICY));
            put("/reporting-cycles/" + cycle, ofPlan(CYCLE));
        }

        String newAssignment() {
            return "{\"planId\": \"%s\", \"measureId\": \"%s\", \"unitId\": \"u-new-%s\", \"role\": \"RESPONSIBLE\"}"
                    .formatted(planId, measure.measureId, region);
        }

        byte[] table() {
            return ("措施序号,分项,责任单位,角色,状态\n10,2,新单位" + region + ",落实单位,待签收\n").getBytes(UTF_8);
        }

        String ofPlan(String more) {
            return "{\"planId\": \"" + planId + "\"" + more;
        }

        private String made(String who, String id, String what, String body) {
            return Duties.post(officer(who), id, what, body)
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        private String officer(String who) {
            return Tokens.officer("u-" + who + "-" + region, region);
        }

        static void put(String path, String body) {
            await().atMost(20, SECONDS)
                    .until(() -> given().auth()
                                    .oauth2(Tokens.administrator())
                                    .contentType("application/json")
                                    .body(body)
                                    .put("/api/v1" + path)
                                    .statusCode()
                            == 200);
        }
    }
}
