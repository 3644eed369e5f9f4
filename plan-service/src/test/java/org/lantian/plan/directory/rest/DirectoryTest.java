package org.lantian.plan.directory.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.plan.directory.region.Regions;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryTest {

    @Inject
    Regions regions;

    @Test
    void the_directory_begins_with_all_regions_and_their_governments() {
        get("/regions/640300")
                .statusCode(200)
                .body("name", equalTo("吴忠市"))
                .body("level", equalTo("prefecture"))
                .body("parentCode", equalTo("640000"));
        get("/units?regionCode=640302").body("items.name", hasItem("利通区人民政府"));
        get("/regions?parentCode=640000")
                .statusCode(200)
                .body("items.name", hasItem("吴忠市"))
                .body("total", equalTo(5));
        get("/regions?q=吴忠&level=prefecture").body("items.code", org.hamcrest.Matchers.contains("640300"));
        get("/regions?level=village").statusCode(422);
        get("/regions/999999").statusCode(404).body("code", equalTo("not_found"));
    }

    @Test
    void every_region_and_unit_is_told_by_contract() {
        try (var topic = new Topic("plan-events")) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(topic.all("directory.region-changed")).hasSizeGreaterThan(3300));
            var region = topic.all("directory.region-changed").get(0);
            var unit = topic.all("directory.unit-changed").get(0);
            assertThat(Contract.of("plan-service", "directory.region-changed").violations(region.value()))
                    .isEmpty();
            assertThat(Contract.of("plan-service", "directory.unit-changed").violations(unit.value()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directory.region-changed",
                "directory.unit-changed",
                "plan.issued",
                "plan.superseded",
                "plan.closed",
                "plan.measure-issued",
                "plan.measure-withdrawn",
                "plan.target-set",
                "plan.target-withdrawn"
            })
    void every_example_keeps_its_own_contract(String event) {
        var contract = Contract.of("plan-service", event);
        assertThat(contract.violations(contract.example())).isEmpty();
    }

    @Test
    void a_unit_is_known_under_every_way_to_print_it() {
        String id = addUnit("640200", "发展和改革委员会").statusCode(201).extract().path("id");
        addUnit("640200", "发改委").statusCode(200).body("id", equalTo(id));
        get("/units/" + id).statusCode(200).body("name", equalTo("石嘴山市发展和改革委员会"));
    }

    @Test
    void other_names_of_a_unit_are_kept() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("{\"regionCode\": \"640200\", \"name\": \"供电公司\", \"aliases\": [\"供电局\", \"电业局\"]}")
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .body("aliases", containsInAnyOrder("供电局", "电业局"))
                .body("kind", equalTo("ENTERPRISE"));
        addUnit("640200", "电业局").statusCode(200).body("shortName", equalTo("供电公司"));
    }

    @Test
    void a_repeated_call_with_the_same_key_is_answered_as_before() {
        var body = "{\"regionCode\": \"640400\", \"name\": \"气象局\"}";
        String first = withKey("k-1", body).statusCode(201).extract().path("id");
        withKey("k-1", body).statusCode(201).body("id", equalTo(first));
        withKey("k-1", "{\"regionCode\": \"640400\", \"name\": \"财政局\"}")
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
        get("/units?regionCode=640400&q=财政").body("total", equalTo(0));
    }

    @Test
    void bad_input_names_its_fields() {
        addUnit("999998", "财政局").statusCode(422).body("code", equalTo("unknown_region"));
        addUnit("640400", " ")
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("title", equalTo("invalid"))
                .body("violations[0].field", equalTo("name"));
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("{\"regionCode\": ")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
        get("/units?size=501").statusCode(422).body("violations[0].field", equalTo("size"));
        get("/nowhere").statusCode(404);
    }

    @Test
    void who_has_no_token_or_no_role_or_no_reach_is_refused() {
        given().get("/api/v1/units").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/api/v1/units").then().statusCode(401);
        var body = "{\"regionCode\": \"640500\", \"name\": \"财政局\"}";
        post(Tokens.supervisor("000000"), body).statusCode(403).body("code", equalTo("not_allowed"));
        post(Tokens.planner("650000"), body).statusCode(403).body("code", equalTo("not_allowed"));
        post(Tokens.planner("640500"), body).statusCode(201);
    }

    @Test
    void an_existing_region_changes_only_with_the_version_seen() {
        var path = "/api/v1/regions/990300";
        put(path, null, "{\"name\": \"新湾市\", \"level\": \"prefecture\"}").statusCode(201);
        put(path, null, "{\"name\": \"新湾区\", \"level\": \"prefecture\"}").statusCode(428);
        put(path, "\"9\"", "{\"name\": \"新湾区\", \"level\": \"prefecture\"}").statusCode(412);
        put(path, "\"0\"", "{\"name\": \"新湾区\", \"level\": \"prefecture\"}")
                .statusCode(200)
                .body("version", greaterThan(0));
    }

    @Test
    void a_renamed_region_keeps_its_past_and_answers_to_its_former_names() {
        var path = "/api/v1/regions/990560";
        put(path, null, "{\"name\": \"古樊市\", \"level\": \"prefecture\", \"aliases\": [\"樊城\"]}")
                .statusCode(201)
                .body("aliases", contains("樊城"));
        put(path, "\"0\"", "{\"name\": \"古阳市\", \"level\": \"prefecture\", \"reason\": \"批复更名\"}")
                .statusCode(200)
                .body("aliases", containsInAnyOrder("樊城", "古樊市"));
        put(path, "\"1\"", "{\"name\": \"古阳市\", \"level\": \"prefecture\", \"aliases\": []}")
                .statusCode(200)
                .body("aliases", empty());
        put(path, "\"2\"", "{\"name\": \"古阳市\", \"level\": \"prefecture\", \"aliases\": [\"古樊市\"]}")
                .statusCode(200);
        get("/regions/990560/history")
                .statusCode(200)
                .body("items.what", contains("RENAMED", "CALLED", "CALLED"))
                .body("items[0].before", equalTo("古樊市"))
                .body("items[0].after", equalTo("古阳市"))
                .body("items[0].reason", equalTo("批复更名"))
                .body("items[0].by", equalTo("administrator-000000"));
        get("/regions/999999/history").statusCode(404);
        assertThat(regions.named("古樊市"))
                .singleElement()
                .satisfies(region -> assertThat(region.name()).isEqualTo("古阳市"));
    }

    @Test
    void a_region_cannot_lie_below_itself() {
        put("/api/v1/regions/990400", null, "{\"name\": \"环湖市\", \"level\": \"prefecture\"}")
                .statusCode(201);
        put(
                        "/api/v1/regions/990400",
                        "\"0\"",
                        "{\"name\": \"环湖市\", \"level\": \"prefecture\", \"parentCode\": \"990400\"}")
                .statusCode(422)
                .body("code", equalTo("region_cycle"));
    }

    private static ValidatableResponse put(
            String path, @org.jspecify.annotations.Nullable String version, String body) {
        var request = given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put(path)
                .then();
    }

    private static ValidatableResponse withKey(String key, String body) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units")
                .then();
    }

    private static ValidatableResponse addUnit(String region, String name) {
        return post(Tokens.administrator(), "{\"regionCode\": \"%s\", \"name\": \"%s\"}".formatted(region, name));
    }

    private static ValidatableResponse post(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/units")
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1" + path)
                .then();
    }
}
