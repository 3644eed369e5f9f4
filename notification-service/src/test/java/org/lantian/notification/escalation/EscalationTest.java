package org.lantian.notification.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;

/** The units of these tests lie in a county of their own, whose ladder knows no pauses. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class EscalationTest {

    private static final String REGION = "990801";

    @Inject
    Units units;

    @Inject
    Session database;

    @BeforeEach
    void everybodyIsAtWork() {
        Policies.everyDayIsWorked();
        Policies.put("ladders", "impatient", """
                {"kinds": ["OVERDUE"], "regions": ["990801"], "actionWithinHours": 40, "steps": [
                    {"rung": "REMINDER", "afterHours": 0, "tell": ["UNIT"]},
                    {"rung": "URGING", "afterHours": 0, "tell": ["UNIT", "LEADS", "UNIT_ABOVE", "SUPERVISOR"], "slip": "BLUE"}]}
                """);
    }

    @Test
    void silence_climbs_the_ladder_once_and_each_step_keeps_the_facts_as_they_stood() throws Exception {
        var unit = unit("u-990801-silent", "交通运输局", REGION);
        var above = unit("u-990800-above", "交通运输局", "990800");
        var office = unit("u-990801-office", "生态环境局", REGION);
        var lead = unit("u-990801-lead", "工业和信息化局", REGION);
        overdue("es-1", unit, ", \"leadUnitIds\": [\"" + lead + "\"]");

        var steps = awaitSteps(unit, 2);
        assertThat(steps.getList("items.rung")).containsExactly("URGING", "REMINDER");
        assertThat(steps.getList("items[0].told", String.class)).containsExactly(unit, lead, above, office);
        assertThat(steps.getString("items[0].slipColour")).isEqualTo("BLUE");
        assertThat(steps.getString("items[0].slipNumber")).startsWith("督办〔");
        assertThat(steps.getString("items[1].slipNumber")).isNull();
        assertThat(steps.getString("items[0].facts.items[0].title")).isEqualTo("推进清洁运输");
        assertThat(steps.getString("items[0].because")).isEqualTo("SILENCE");
        assertThat(kinds(unit, 3)).containsExactlyInAnyOrder("OVERDUE", "REMINDER", "URGING");
        assertThat(kinds(above, 1)).containsExactly("URGING");
        await().untilAsserted(() -> assertThat(Inboxes.of(office).getList("items.kind", String.class))
                .contains("URGING"));

        var notice = steps.getString("items[0].noticeId");
        var events = new Topic("notification-events")
                .all("notification.escalated").stream()
                        .filter(event -> event.key().equals(notice))
                        .toList();
        assertThat(events).hasSize(2);
        assertThat(Contract.of("notification-service", "notification.escalated")
                        .violations(events.get(1).value()))
                .isEmpty();
        assertThat(timeline(notice)).startsWith("EVENT", "SENT").contains("ESCALATED");
        checkSlip(steps.getString("items[0].id"), steps.getString("items[0].slipNumber"));
        slip(steps.getString("items[1].id"), "html").then().statusCode(404);
    }

    /** The slip carries its own font: what is embedded can be read out again. */
    private static void checkSlip(String step, String number) throws IOException {
        slip(step, "html").then().statusCode(200).body(containsString(number), containsString("推进清洁运输"));
        var pdf = slip(step, "pdf").then().statusCode(200).extract().asByteArray();
        Files.write(Path.of("target", "slip.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("督办单", number, "蓝单", "推进清洁运输", "未签收");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    private static Response slip(String step, String format) {
        return given().auth()
                .oauth2(Tokens.supervisor("990800"))
                .get("/api/v1/escalation-steps/" + step + "/slip." + format);
    }

    @Test
    void what_was_done_is_closed_and_never_escalates_again() {
        var unit = unit("u-990801-doer", "住房和城乡建设局", REGION);
        overdue("es-2", unit, "");
        awaitSteps(unit, 1);
        TaskStories.publish("task.completed", "es-2", unit, "");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notice(unit, "OVERDUE").getString("closedAt"))
                        .isNotNull());
        assertThat(timeline(notice(unit, "OVERDUE").getString("id"))).endsWith("CLOSED");
    }

    @Test
    void a_promise_is_given_after_the_signature_and_for_a_day_to_come() {
        var unit = "u-990101-promise";
        TaskStories.publish("task.overdue", "es-3", unit, "");
        var id = Inboxes.awaitOnlyNotice(unit);
        var tomorrow = LocalDate.now(CivilClock.ZONE).plusDays(1).toString();
        promise(id, unit, tomorrow).then().statusCode(409);
        Inboxes.sign(id, unit);
        promise(id, "u-990101-stranger", tomorrow).then().statusCode(403);
        promise(id, unit, "2020-01-01").then().statusCode(422);
        var promised =
                promise(id, unit, tomorrow).then().statusCode(200).extract().jsonPath();
        assertThat(promised.getString("promisedOn")).isEqualTo(tomorrow);
        assertThat(promised.getString("signedThrough")).isEqualTo("INBOX");
    }

    @Test
    void a_promise_that_is_broken_takes_the_ladder_up_again_where_it_stopped() {
        var unit = unit("u-990804-breaker", "农业农村局", "990804");
        patientLadder("990804");
        overdue("es-4", unit, "");
        awaitSteps(unit, 1);
        var id = notice(unit, "OVERDUE").getString("id");
        Inboxes.sign(id, unit);
        promise(id, unit, LocalDate.now(CivilClock.ZONE).plusDays(1).toString())
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(ladder(id)).isEqualTo("RESTING"));
        assertThat(steps(unit).getInt("total")).isOne();

        write("update notice set promised_on = promised_on - 2 where id = '" + id + "'");
        write("update escalation_step set taken_at = taken_at - interval '3 days' where notice_id = '" + id + "'");
        write("update escalation set next_at = now() where notice_id = '" + id + "'");
        var steps = awaitSteps(unit, 2);
        assertThat(steps.getString("items[0].because")).isEqualTo("BROKEN_PROMISE");
        assertThat(steps.getString("items[0].rung")).isEqualTo("URGING");
        assertThat(timeline(id)).containsSubsequence("SIGNED", "PROMISED", "ESCALATED");
    }

    @Test
    void the_successor_of_a_merged_unit_takes_over_what_was_signed_for_and_not_done() {
        var unit = unit("u-990805-merged", "水务局", "990805");
        patientLadder("990805");
        overdue("es-5", unit, "");
        awaitSteps(unit, 1);
        var id = notice(unit, "OVERDUE").getString("id");
        Inboxes.sign(id, unit);
        await().untilAsserted(() -> assertThat(ladder(id)).isEqualTo("RESTING"));
        unit("u-990805-successor", "水利局", "990805");
        units.record(new UnitChanged(unit, "示例水务局", "水务局", "990805", "MERGED", "u-990805-successor"));

        assertThat(notice("u-990805-successor", "OVERDUE").getString("id")).isEqualTo(id);
        write("update notice set signed_at = signed_at - interval '30 days' where id = '" + id + "'");
        write("update escalation_step set taken_at = taken_at - interval '40 days' where notice_id = '" + id + "'");
        write("update escalation set next_at = now() where notice_id = '" + id + "'");
        var steps = awaitSteps("u-990805-successor", 2);
        assertThat(steps.getList("items[0].told", String.class)).containsExactly("u-990805-successor");
        assertThat(steps.getString("items[0].because")).isEqualTo("NO_ACTION");
    }

    /** After the reminder it waits; only what is written into the database makes the next step due. */
    private static void patientLadder(String region) {
        Policies.put("ladders", "patient-" + region, """
                {"kinds": ["OVERDUE"], "regions": ["%s"], "actionWithinHours": 40, "steps": [
                    {"rung": "REMINDER", "afterHours": 0, "tell": ["UNIT"]},
                    {"rung": "URGING", "afterHours": 400, "tell": ["UNIT"], "slip": "BLUE"}]}
                """.formatted(region));
    }

    private String ladder(String notice) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select state from escalation where notice_id = '" + notice + "'", String.class)
                        .getSingleResult());
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private static Response promise(String id, String unit, String on) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .contentType(ContentType.JSON)
                .body("{\"what\": \"完成剩余整治\", \"on\": \"" + on + "\"}")
                .post("/api/v1/notices/" + id + "/promise");
    }

    private static JsonPath awaitSteps(String unit, int count) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(steps(unit).getInt("total")).isGreaterThanOrEqualTo(count));
        return steps(unit);
    }

    private static JsonPath steps(String unit) {
        return given().auth()
                .oauth2(Tokens.supervisor("990800"))
                .queryParam("unitId", unit)
                .get("/api/v1/escalation-steps")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> kinds(String unit, int count) {
        return Inboxes.awaitNotices(unit, count).getList("items.kind");
    }

    private static JsonPath notice(String unit, String kind) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .queryParam("kind", kind)
                .get("/api/v1/notices")
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static List<String> timeline(String notice) {
        return given().auth()
                .oauth2(Tokens.supervisor("990800"))
                .get("/api/v1/notices/" + notice + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("what");
    }

    private static void overdue(String id, String unit, String more) {
        TaskStories.publish("task.overdue", id, unit, ", \"overdueDays\": 3" + more);
    }

    private String unit(String id, String shortName, String region) {
        units.record(new UnitChanged(id, "示例" + shortName, shortName, region, "CONFIRMED", null));
        return id;
    }
}
