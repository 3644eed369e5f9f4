package org.lantian.indicator.warning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WarningTest {

    private static final String FIRST = "995810";
    private static final String SECOND = "995820";

    @Inject
    Directory directory;

    @BeforeEach
    void regions() {
        directory.know(new RegionChanged(FIRST, "午市", "prefecture", "990000"));
        directory.know(new RegionChanged(SECOND, "未市", "prefecture", "990000"));
        directory.know(new UnitChanged("u-995810-env", "午市生态环境局", "生态环境局", FIRST, "CONFIRMED", null));
        directory.know(new UnitChanged("u-995820-build", "未市住房和城乡建设局", "住房和城乡建设局", SECOND, "CONFIRMED", null));
    }

    @Test
    void a_warning_is_issued_changed_and_lifted_and_each_is_told_by_its_contract() {
        var id = issue(FIRST, "YELLOW", "")
                .statusCode(201)
                .body("levelLabel", equalTo("黄色预警"), "units.unitId", contains("u-995810-env"))
                .extract()
                .<String>path("id");
        issue(FIRST, "RED", "").statusCode(409).body("code", equalTo("already_warned"));
        as().header("If-Match", "\"0\"")
                .body(declared(FIRST, "RED", ""))
                .put("/api/v1/warnings/" + id)
                .then()
                .statusCode(200)
                .body("level", equalTo("RED"));
        as().body("{\"reason\": \"好转\"}")
                .post("/api/v1/warnings/" + id + "/lifting")
                .then()
                .statusCode(200)
                .body("liftedAt", notNullValue());
        as().body("{\"reason\": \"好转\"}")
                .post("/api/v1/warnings/" + id + "/lifting")
                .then()
                .statusCode(409);
        try (var topic = new Topic("indicator-events")) {
            told(topic, "warning.issued", id, "YELLOW");
            told(topic, "warning.changed", id, "RED");
            told(topic, "warning.lifted", id, "RED");
        }
        list("?holding=true").body("items.id", not(hasItem(id)));
        list("?holding=false&regionCode=" + FIRST).body("items.id", contains(id));
    }

    @Test
    void what_a_warning_says_must_make_sense() {
        var named = ", \"unitIds\": [\"u-995820-build\", \"u-995820-nobody\"]";
        issue(SECOND, "ORANGE", named).statusCode(422).body("reasons[0].field", equalTo("unitIds[1]"));
        issue(SECOND, "ORANGE", ", \"until\": \"2025-12-01\"")
                .statusCode(422)
                .body("reasons[0].field", equalTo("until"));
        issue("995899", "ORANGE", "").statusCode(422).body("reasons[0].field", equalTo("regionCode"));
        issue(SECOND, "PURPLE", "").statusCode(422).body("violations[0].field", equalTo("level"));
        var id = issue(SECOND, "ORANGE", ", \"unitIds\": [\"u-995820-build\"]")
                .statusCode(201)
                .extract()
                .<String>path("id");
        as().body(declared(SECOND, "RED", ""))
                .put("/api/v1/warnings/" + id)
                .then()
                .statusCode(428);
        as().header("If-Match", "\"0\"")
                .body(declared(FIRST, "RED", ""))
                .put("/api/v1/warnings/" + id)
                .then()
                .statusCode(422)
                .body("reasons[0].field", equalTo("regionCode"));
        list("/" + id).body("version", equalTo(0));
    }

    private static void told(Topic topic, String event, String id, String level) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(topic.all(event))
                        .filteredOn(each -> each.key().equals(id))
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(Contract.of("indicator-service", event).violations(each.value()))
                                    .isEmpty();
                            assertThat(each.value()).contains("\"level\": \"" + level + "\"");
                        }));
        assertThat(Contract.of("indicator-service", event)
                        .violations(Contract.of("indicator-service", event).example()))
                .isEmpty();
    }

    private static ValidatableResponse issue(String region, String level, String more) {
        return as().body(declared(region, level, more)).post("/api/v1/warnings").then();
    }

    private static String declared(String region, String level, String more) {
        return "{\"regionCode\": \"%s\", \"level\": \"%s\", \"from\": \"2025-12-19\", \"reason\": \"重污染\"%s}"
                .formatted(region, level, more);
    }

    private static ValidatableResponse list(String query) {
        return as().get("/api/v1/warnings" + query).then().statusCode(200);
    }

    private static RequestSpecification as() {
        return given().auth().oauth2(Tokens.supervisor("990000")).contentType(ContentType.JSON);
    }
}
