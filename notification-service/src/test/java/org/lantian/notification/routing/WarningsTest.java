package org.lantian.notification.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class WarningsTest {

    private static final Topic INDICATORS = new Topic("indicator-events");
    private static final String NAMED = ", \"units\": [{\"unitId\": \"u-990903-works\", \"unitName\": \"住建局\"}]";

    @Inject
    Units units;

    @Test
    void a_warning_is_told_to_those_who_must_act_and_to_the_supervisor_and_is_over_when_it_is_lifted() {
        unit("u-990903-office", "990903");
        warning("warning.issued", "w-1", "990903", "ORANGE", NAMED);
        awaitTotal("u-990903-works", "WARNING", 1);
        awaitTotal("u-990903-office", "WARNING", 1);
        var told = notices("u-990903-works", "WARNING");
        assertThat(told.getString("items[0].items[0].title")).isEqualTo("示例县 重污染天气橙色预警");
        assertThat(told.getString("items[0].items[0].detail")).isEqualTo("2025-12-20 至 2025-12-23；静稳天气");
        assertThat(told.getString("items[0].severity")).isEqualTo("ORANGE");

        warning("warning.lifted", "w-1", "990903", "ORANGE", NAMED);
        awaitTotal("u-990903-works", "WARNING_LIFTED", 1);
        assertThat(notices("u-990903-works", "WARNING").getString("items[0].closedAt"))
                .isNotNull();
    }

    @Test
    void a_warning_that_names_nobody_is_the_supervising_offices_and_red_goes_at_once() {
        unit("u-990904-office", "990904");
        warning("warning.issued", "w-2", "990904", "YELLOW", "");
        warning("warning.changed", "w-2", "990904", "RED", "");
        awaitTotal("u-990904-office", "WARNING", 1);
        var told = notices("u-990904-office", "WARNING");
        assertThat(told.getString("items[0].severity")).isEqualTo("RED");
        assertThat(told.getString("items[0].items[0].title")).isEqualTo("示例县 重污染天气红色预警");
        assertThat(told.getString("items[0].items[0].concern")).isEqualTo("OWN");
    }

    @Test
    void a_red_warning_silences_yellow_news_of_its_region_until_it_is_lifted() {
        Policies.put("inhibitions", "red-silences-yellow", """
                {"events": ["warning.issued", "warning.changed"], "fromSeverity": "RED", "covered": ["indicator.off-target"],
                 "upToSeverity": "YELLOW", "common": ["REGION"]}
                """).then().statusCode(201);
        unit("u-990905-office", "990905");
        warning("warning.issued", "w-3", "990905", "RED", "");
        awaitTotal("u-990905-office", "WARNING", 1);
        offTarget().then().body("[0].keptBackBy", equalTo("red-silences-yellow"));
        warning("warning.lifted", "w-3", "990905", "RED", "");
        awaitTotal("u-990905-office", "WARNING_LIFTED", 1);
        offTarget().then().body("[0].keptBackBy", nullValue());
        Policies.delete("inhibitions", "red-silences-yellow");
    }

    @Test
    void warnings_are_understood_as_their_producer_promises_them() {
        for (var event : List.of("warning.issued", "warning.changed", "warning.lifted")) {
            INDICATORS.publish(
                    event,
                    "0197b1c2-0000-7000-8000-0000000000f1",
                    Contract.of("indicator-service", event).example());
        }
        awaitTotal("u-990100-k3f7q2m9xa", "WARNING_LIFTED", 1);
    }

    private static Response offTarget() {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("""
                        {"event": "indicator.off-target", "severity": "YELLOW", "unitId": "u-990905-office", "regionCode": "990905"}
                        """)
                .post("/api/v1/route-trials");
    }

    private static void warning(String event, String id, String region, String level, String more) {
        INDICATORS.publish(event, id, """
                {"warningId": "%s", "regionCode": "%s", "regionName": "示例县", "level": "%s",
                 "from": "2025-12-20", "until": "2025-12-23", "reason": "静稳天气" %s}
                """.formatted(id, region, level, more));
    }

    private static void awaitTotal(String unit, String kind, int total) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(notices(unit, kind).getInt("total")).isEqualTo(total));
    }

    private static JsonPath notices(String unit, String kind) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .queryParam("kind", kind)
                .get("/api/v1/notices")
                .jsonPath();
    }

    private void unit(String id, String region) {
        units.record(new UnitChanged(id, "示例县生态环境局", "生态环境局", region, "CONFIRMED", null));
    }
}
