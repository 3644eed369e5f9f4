package org.lantian.indicator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Tokens;

/** Asks every cell of {@code ROLES.md}. The other city's stations, figures and targets are none of the callers' business. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoleTableTest {

    private static final String OWN = "991500";
    private static final String OTHER = "991600";

    @Inject
    Directory directory;

    private static final String REPORTED = """
            {"period": "2024", "kind": "STATE", "value": 34, "evidence": [{"title": "年报", "reference": "统〔2025〕3号"}]}""";

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        directory.know(new RegionChanged(OWN, "戊市", "prefecture", "990000"));
        directory.know(new RegionChanged(OTHER, "己市", "prefecture", "990000"));
        directory.know(new UnitChanged("u-991500-roles", "戊市生态环境局", "生态环境局", OWN, "CONFIRMED", null));
        var probes = Probes.inRegion(OWN, "u-991500-roles")
                .resource("/stations/{code}", station(OWN), station(OTHER))
                .body("PUT /stations/{code}", described(OWN, "改名"), described(OTHER, "改名"))
                .request("GET /stations/{code}/observations", sent -> sent.queryParam("period", "2016-03"))
                .request("GET /stations/{code}/observations/stuck", sent -> sent.queryParam("period", "2016-03"))
                .request(
                        "GET /stations/{code}/observations/history",
                        sent -> sent.queryParam("pollutant", "PM25")
                                .queryParam("observedAt", "2016-03-05T01:00:00+08:00"))
                .request("GET /observations", sent -> sent.queryParam("changedSince", "2016-03-05T01:00:00+08:00"))
                .body("POST /observations", observed(OWN), observed(OTHER))
                .resource("/regions/{code}", OWN, OTHER)
                .request("GET /regions/{code}/air-quality", sent -> sent.queryParam("period", "2016"))
                .request("GET /regions/{code}/air-quality/explanation", sent -> sent.queryParam("period", "2016-03"))
                .request(
                        "GET /regions/{code}/air-quality/hour",
                        sent -> sent.queryParam("at", "2016-03-05T01:00:00+08:00"))
                .request(
                        "GET /stations/{code}/air-quality/hour",
                        sent -> sent.queryParam("at", "2016-03-05T01:00:00+08:00"))
                .request("GET /regions/{code}/dust-suggestions", sent -> sent.queryParam("period", "2016-03"))
                .resource("/public/regions/{code}", OWN, OTHER)
                .request("GET /public/regions/{code}/air-quality", sent -> sent.queryParam("period", "2016"))
                .request("GET /public/regions/{code}/ranking", sent -> sent.queryParam("period", "2016"))
                .body("POST /air-quality-index", """
                        [{"at": "2016-03-05", "averaging": "day", "concentrations": {"PM25": 34}}]""")
                .body("POST /composite-index", """
                        [{"period": "2016", "statistics": {"SO2": 8, "NO2": 30, "PM10": 89, "PM25": 40, "CO": 1.2, "O3": 150}}]""")
                .body("POST /statistics", published(OWN), published(OTHER))
                .resource("/api-keys/{id}", key(OWN), key(OTHER))
                .body("POST /api-keys", wantedKey(OWN), wantedKey(OTHER))
                .resource("/targets/{id}", target(OWN), target(OTHER))
                .resource("/emission-sources/{code}", source(OWN), source(OTHER))
                .body("PUT /emission-sources/{code}", boiler(OWN, "改名"), boiler(OTHER, "改名"))
                .body("POST /source-readings", reading(OWN), reading(OTHER))
                .request("GET /regions/{code}/monitor-online-rate", sent -> sent.queryParam("period", "2024"))
                .body("PUT /targets/{id}/breakdown", "{\"parts\": [{\"regionCode\": \"991501\", \"value\": 35}]}")
                .request("GET /regions/{code}/ranking", sent -> sent.queryParam("period", "2016"))
                .body("POST /targets/{id}/reports", REPORTED)
                .resource("/target-reports/{id}", report(OWN), report(OTHER))
                .body("POST /target-reports/{id}/return", "{\"reason\": \"缺少证明\"}")
                .resource("/reduction-projects/{id}", project(OWN), project(OTHER))
                .body("POST /reduction-projects", planned(OWN), planned(OTHER))
                .body("PUT /reduction-projects/{id}", planned(OWN), planned(OTHER))
                .body("POST /reduction-projects/{id}/completion", """
                        {"actualTonnes": 10, "completedOn": "2024-06-30", "evidence": "验收报告"}""")
                .body("POST /reduction-projects/{id}/verification", "{\"verifiedTonnes\": 9}")
                .resource("/warnings/{id}", warning(OWN), warning(OTHER))
                .body("POST /warnings", declared(OWN), declared(OTHER))
                .body("PUT /warnings/{id}", declared(OWN), declared(OTHER))
                .body("POST /warnings/{id}/lifting", "{\"reason\": \"好转\"}")
                .body("POST /targets", wanted(OWN, "2023"), wanted(OTHER, "2023"))
                .resource("/dust-periods/{id}", dust(OWN), dust(OTHER))
                .body("POST /dust-periods", dustPeriod(OWN), dustPeriod(OTHER))
                .body("POST /recomputations", recomputed(OWN), recomputed(OTHER));
        probes.storesNothing("POST /air-quality-index").storesNothing("POST /composite-index");
        return RoleTable.of(probes).tests();
    }

    private static String station(String region) {
        as(described(region, "一号")).put("/api/v1/stations/R-" + region);
        return "R-" + region;
    }

    private static String key(String region) {
        return as(wantedKey(region)).post("/api/v1/api-keys").then().extract().path("id");
    }

    private static String dust(String region) {
        return as(dustPeriod(region))
                .post("/api/v1/dust-periods")
                .then()
                .extract()
                .path("id");
    }

    private static String dustPeriod(String region) {
        return """
                {"regionCode": "%s", "from": "2016-03-05T01:00:00+08:00", "to": "2016-03-05T09:00:00+08:00",
                 "evidence": "沙尘审核结果"}""".formatted(region);
    }

    private static String recomputed(String region) {
        return """
                {"regionCode": "%s", "period": "2016"}""".formatted(region);
    }

    private static String wantedKey(String region) {
        return """
                {"name": "站点平台", "scopes": ["OBSERVATIONS"], "regionCode": "%s", "expiresAt": "%s"}""".formatted(region, OffsetDateTime.now().plusDays(30));
    }

    private static String target(String region) {
        return as(wanted(region, "2022"))
                .post("/api/v1/targets")
                .then()
                .extract()
                .path("id");
    }

    private static String source(String region) {
        as(boiler(region, "锅炉")).put("/api/v1/emission-sources/B-" + region);
        return "B-" + region;
    }

    private static String boiler(String region, String name) {
        return """
                {"name": "%s", "enterprise": "热力公司", "regionCode": "%s", "kind": "GAS_BOILER", "monitoredFrom": "2024-01-01",
                 "limits": [{"pollutant": "NOX", "limit": 50, "unit": "mg/m3", "hours": 2}]}""".formatted(name, region);
    }

    private static String reading(String region) {
        return """
                [{"source": "B-%s", "pollutant": "NOX", "observedAt": "2024-03-05T01:00:00+08:00", "value": 34}]""".formatted(region);
    }

    private static String report(String region) {
        return as(REPORTED)
                .post("/api/v1/targets/" + target(region) + "/reports")
                .then()
                .extract()
                .path("id");
    }

    private static String project(String region) {
        return as(planned(region))
                .post("/api/v1/reduction-projects")
                .then()
                .extract()
                .path("id");
    }

    private static String warning(String region) {
        return as(declared(region)).post("/api/v1/warnings").then().extract().path("id");
    }

    private static String declared(String region) {
        return """
                {"regionCode": "%s", "level": "YELLOW", "from": "2024-12-19", "reason": "重污染"}""".formatted(region);
    }

    private static String planned(String region) {
        return """
                {"regionCode": "%s", "name": "水泥窑改造", "enterprise": "水泥厂", "pollutant": "NOX", "plannedTonnes": 10,
                 "plannedOn": "2024-06-30"}""".formatted(region);
    }

    private static RequestSpecification as(String body) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(body);
    }

    private static String described(String region, String name) {
        return """
                {"name": "%s", "regionCode": "%s", "type": "NATIONAL", "longitude": 106.2, "latitude": 38.0}""".formatted(name, region);
    }

    private static String observed(String region) {
        return """
                [{"station": "R-%s", "pollutant": "PM25", "observedAt": "2016-03-05T01:00:00+08:00", "value": 34}]""".formatted(region);
    }

    private static String published(String region) {
        return """
                [{"regionCode": "%s", "period": "2022", "statistic": "PM25_MEAN", "value": 30, "source": "年报"}]""".formatted(region);
    }

    private static String wanted(String region, String year) {
        return """
                {"regionCode": "%s", "indicatorCode": "PM25_MEAN", "comparator": "<=", "value": 35, "period": "%s",
                 "source": "GB 3095-2012"}""".formatted(region, year);
    }
}
