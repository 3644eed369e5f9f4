package org.lantian.plan.directory.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void units_go_out_and_come_in_again_with_the_same_columns() {
        var exported = written("unit-table?regionCode=640400");
        assertThat(exported).startsWith("\uFEFFid,region_code,name,kind,state,aliases,parent_id,successor_id");
        take("unit-table", exported.getBytes(UTF_8))
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(0));
        var more = "region_code,name,aliases\n990100,水务局,水利局|水利水电局\n990102,水务局,\n";
        take("unit-table?dryRun=true", more.getBytes(GB18030))
                .body("added", equalTo(2))
                .body("dryRun", equalTo(true));
        take("unit-table", more.getBytes(GB18030)).statusCode(200).body("added", equalTo(2));
        take("unit-table", ("\uFEFF" + more).getBytes(UTF_8)).body("identical", equalTo(2));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/units?regionCode=990100&q=水务局")
                .then()
                .body("items[0].aliases", containsInAnyOrder("水利局", "水利水电局"));
    }

    @Test
    void a_renamed_row_keeps_its_unit() {
        take("unit-table", "region_code,name\n990121,畜牧局\n".getBytes(UTF_8)).body("added", equalTo(1));
        var row = written("unit-table?regionCode=990121")
                .lines()
                .filter(line -> line.contains("畜牧局"))
                .findFirst()
                .orElseThrow();
        var heading =
                written("unit-table?regionCode=990121").lines().findFirst().orElseThrow();
        take("unit-table", (heading + "\n" + row.replace(",畜牧局,", ",农牧局,")).getBytes(UTF_8))
                .body("changed", equalTo(1));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/units/" + row.split(",")[0])
                .then()
                .body("name", equalTo("北岭县农牧局"))
                .body("aliases", contains("畜牧局"));
    }

    @Test
    void one_wrong_row_keeps_all_out_and_every_wrong_cell_is_named() {
        var table =
                "region_code,name,kind,parent_id\n990100,渔业局,,\n990100,渔业局,,\n999998,林业局,,\n990100,,,\n990100,盐务局,BAND,u-none\n";
        take("unit-table", table.getBytes(UTF_8))
                .statusCode(422)
                .body("code", equalTo("invalid_rows"))
                .body(
                        "reasons.field",
                        contains(
                                "rows[3].name",
                                "rows[4].region_code",
                                "rows[5].name",
                                "rows[6].kind",
                                "rows[6].parent_id"));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/units?regionCode=990100&q=渔业局")
                .then()
                .body("total", equalTo(0));
        take("unit-table", "name\n渔业局\n".getBytes(UTF_8)).statusCode(422).body("code", equalTo("missing_columns"));
        take("unit-table", new byte[] {0, 1, 2, 3, 0, 0}).statusCode(422).body("code", equalTo("unreadable_table"));
        take("unit-table", "region_code,name\n".getBytes(UTF_8)).statusCode(422).body("code", equalTo("no_rows"));
    }

    @Test
    void regions_go_out_and_come_in_again_parents_in_any_order() {
        var exported = written("region-table");
        take("region-table", exported.getBytes(UTF_8))
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(0));
        var more = "code,name,level,parent_code\n990521,云岭县,county,990500\n990500,云海市,prefecture,990000\n";
        take("region-table", more.getBytes(UTF_8)).statusCode(200).body("added", equalTo(2));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/units?regionCode=990521")
                .then()
                .body("items.name", contains("云岭县人民政府"));
        take("region-table", more.replace("云岭县", "云岭区").getBytes(UTF_8)).body("changed", equalTo(1));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/units?regionCode=990521")
                .then()
                .body("items.name", contains("云岭区人民政府"));
        take(
                        "region-table",
                        "code,name,level,parent_code\n990600,甲,town,990700\n990700,乙,county,990700\n".getBytes(UTF_8))
                .statusCode(422)
                .body("reasons.field", contains("rows[2].level", "rows[3].parent_code"));
    }

    @Test
    void ten_thousand_rows_are_read_at_once_and_one_more_is_refused() {
        var table = new StringBuilder("region_code,name\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("990100,第").append(i).append("号企业公司\n");
        }
        take("unit-table?dryRun=true", table.toString().getBytes(UTF_8))
                .statusCode(200)
                .body("added", equalTo(10_000));
        take("unit-table", table.append("990100,再一家公司\n").toString().getBytes(UTF_8))
                .statusCode(422)
                .body("code", equalTo("too_many_rows"));
    }

    @Test
    void only_administrators_bring_tables_in() {
        given().auth()
                .oauth2(Tokens.planner("000000"))
                .contentType("text/csv")
                .body("region_code,name\n990100,某局\n".getBytes(UTF_8))
                .post("/api/v1/unit-table")
                .then()
                .statusCode(403);
        take(Tokens.of("administrator", "640000", null), "unit-table", "region_code,name\n990100,某局\n".getBytes(UTF_8))
                .statusCode(422)
                .body("reasons[0].message", startsWith("lies outside"));
    }

    private static String written(String path) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse take(String path, byte[] csv) {
        return take(Tokens.administrator(), path, csv);
    }

    private static ValidatableResponse take(String token, String path, byte[] csv) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/" + path)
                .then();
    }
}
