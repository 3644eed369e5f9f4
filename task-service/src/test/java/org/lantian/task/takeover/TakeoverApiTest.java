package org.lantian.task.takeover;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Directory;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TakeoverApiTest {

    private static final String CITY = "131100";
    private static final String PLANNER = Tokens.planner(CITY);
    private static final String HEADINGS = "措施序号,分项,责任单位,角色,状态,到期日,签收日,实际开始,实际完成,进度(%),说明\n";

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();

    @BeforeEach
    void a_measure_is_issued_and_its_units_are_known() {
        Directory.unit(plans, "u-tk1", "衡水市环境局", CITY, "DEPARTMENT");
        Directory.unit(plans, "u-tk2", "衡水市交通局", CITY, "DEPARTMENT");
        Directory.unit(plans, "u-tk3", "桃城区政府", "131102", "GOVERNMENT");
        new IssuedMeasure(planId, CITY).unit("u-tk1", CITY, "LEAD").issue(plans);
        Duties.of(planId, 1);
        await().atMost(20, SECONDS)
                .until(() -> check("10,2,桃城区政府,落实单位,待签收,,,,,,\n").extract().statusCode() == 200);
    }

    @Test
    void work_that_runs_comes_in_with_its_state_and_dates_and_goes_out_in_the_same_columns() {
        var rows = """
                10,2,衡水市环境局,牵头单位,办理中,2999-12-31,2025-01-02,2025-01-05,,40.5,
                10,2,衡水市交通局,配合单位,已办结,2025-06-30,2025-01-02,2025-01-05,2025-06-01,100,
                10,2,桃城区政府,IMPLEMENTING,BLOCKED,2999-12-31,,2025/02/01,,10%,资金未下达
                """;
        take(rows).statusCode(200).body("created", equalTo(2)).body("takenOver", equalTo(1));
        var assignments = Duties.of(planId, 3);
        var lead = Duties.show(Duties.id(assignments, "u-tk1"));
        assertThat(lead.getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(lead.getFloat("percent")).isEqualTo(40.5f);
        assertThat(lead.getString("dates.actualStart.on")).isEqualTo("2025-01-05");
        assertThat(lead.getString("signedAt")).isEqualTo("2025-01-01T16:00:00Z");
        assertThat(Duties.show(Duties.id(assignments, "u-tk3")).getString("blockage.reason"))
                .isEqualTo("资金未下达");
        var told = new Told(planId);
        assertThat(told.await("task.completed", 1)).hasSize(1);
        assertThat(told.await("task.blocked", 1)).hasSize(1);

        take(rows).statusCode(200).body("unchanged", equalTo(3));
        var csv = table("csv");
        assertThat(new String(csv, UTF_8)).startsWith("\uFEFF措施序号,分项,任务").contains("衡水市交通局,配合单位,已办结,2025-06-30");
        upload(csv, "false").statusCode(200).body("unchanged", equalTo(3));
        upload(table("xlsx"), "false").statusCode(200).body("unchanged", equalTo(3));
    }

    @Test
    void ten_thousand_rows_with_three_bad_ones_change_nothing_and_each_bad_one_is_named() {
        for (int unit = 0; unit < 4; unit++) {
            Directory.unit(plans, "u-many" + unit, "单位" + unit, CITY, "DEPARTMENT");
        }
        var rows = IntStream.rangeClosed(2, 10_001)
                .mapToObj(number -> switch (number) {
                    case 17 -> "10,2,衡水市交通局,配合单位,待签收,31.12.2025,,,,,";
                    case 5_000 -> "99,1,衡水市交通局,配合单位,待签收,,,,,,";
                    case 10_001 -> "10,2,无此单位,配合单位,已退回,,,,,120,";
                    default -> "10,2,衡水市交通局,配合单位,待签收,,,,,,";
                })
                .collect(Collectors.joining("\n"));
        take(rows).statusCode(422).body("code", equalTo("invalid_rows"));
        assertThat(Duties.all(planId).getInt("total")).isEqualTo(1);
    }

    @Test
    void each_error_names_its_row_and_column() {
        take("""
                10,2,衡水市环境局,牵头单位,已签收,2025-13-01,,,,,
                10,9,衡水市交通局,主办,办理中,,,2025-03-01,2025-02-01,101,
                10,2,无此单位,配合单位,已退回,,,,,,
                10,2,桃城区政府,落实单位,受阻,,,,,,
                """)
                .statusCode(422)
                .body(
                        "reasons.field",
                        containsInAnyOrder(
                                "rows[2].dueOn",
                                "rows[3].measureNumber",
                                "rows[3].role",
                                "rows[3].actualFinish",
                                "rows[3].percent",
                                "rows[4].unitName",
                                "rows[4].state",
                                "rows[5].note"));
        assertThat(Duties.all(planId).getInt("total")).isEqualTo(1);
    }

    @Test
    void a_duty_that_goes_on_here_is_not_overwritten_and_an_earlier_row_is_not_repeated() {
        var id = Duties.id(Duties.all(planId), "u-tk1");
        Duties.sign(Tokens.officer("u-tk1", CITY), id).statusCode(200);
        take("10,2,衡水市环境局,牵头单位,已办结,,,,,,\n").statusCode(422).body("reasons.field", containsInAnyOrder("rows[2].state"));
        take("10,2,桃城区政府,落实单位,待签收,,,,,,\n10,2,桃城区政府,落实单位,待签收,,,,,,\n")
                .statusCode(422)
                .body("reasons.field", containsInAnyOrder("rows[3].unitName"));
    }

    @Test
    void a_table_saved_by_a_chinese_spreadsheet_is_read() {
        var bytes = (HEADINGS + "10,2,桃城区政府,落实单位,办理中,2999-12-31,,,,,\n").getBytes(Charset.forName("GB18030"));
        upload(bytes, "true").statusCode(200).body("rows", equalTo(1));
    }

    @Test
    void what_is_no_table_and_what_would_burst_is_refused() throws IOException {
        upload("一,二\n1,2\n".getBytes(UTF_8), "false").statusCode(422).body("code", equalTo("missing_columns"));
        upload(new byte[0], "false").statusCode(422);
        upload(new byte[] {'P', 'K', 3, 4, 0, 0}, "false").statusCode(422).body("code", equalTo("unreadable_table"));
        upload(bomb(), "false").statusCode(422).body("code", equalTo("unreadable_table"));
        upload((HEADINGS + "\"10,2\n").getBytes(UTF_8), "false").statusCode(422);
    }

    @Test
    void plans_out_of_reach_are_not_found_and_units_do_not_take_over() {
        var body = (HEADINGS + "10,2,桃城区政府,落实单位,待签收,,,,,,\n").getBytes(UTF_8);
        upload(Tokens.planner("990000"), body, "false").statusCode(404);
        upload(Tokens.officer("u-tk1", CITY), body, "false").statusCode(403);
        given().auth()
                .oauth2(PLANNER)
                .queryParam("format", "xlsx")
                .get("/api/v1/assignment-tables/template")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(PLANNER)
                .queryParam("format", "ods")
                .get("/api/v1/assignment-tables/template")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse check(String rows) {
        return upload((HEADINGS + rows).getBytes(UTF_8), "true");
    }

    private ValidatableResponse take(String rows) {
        return upload((HEADINGS + rows).getBytes(UTF_8), "false");
    }

    private ValidatableResponse upload(byte[] bytes, String dryRun) {
        return upload(PLANNER, bytes, dryRun);
    }

    private ValidatableResponse upload(String token, byte[] bytes, String dryRun) {
        return given().auth()
                .oauth2(token)
                .multiPart("file", "table", bytes)
                .multiPart("planId", planId.toString())
                .multiPart("dryRun", dryRun)
                .post("/api/v1/assignment-tables")
                .then();
    }

    private byte[] table(String format) {
        return given().auth()
                .oauth2(PLANNER)
                .queryParam("planId", planId)
                .queryParam("format", format)
                .get("/api/v1/assignment-tables")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** A workbook whose sheet unpacks to a thousand times what it is. */
    private byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var whole = new ZipInputStream(new ByteArrayInputStream(table("xlsx")));
                var zip = new ZipOutputStream(bytes)) {
            for (var entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    zip.write("<worksheet><sheetData>".getBytes(UTF_8));
                    var blanks = " ".repeat(1024 * 1024).getBytes(UTF_8);
                    for (int i = 0; i < 80; i++) {
                        zip.write(blanks);
                    }
                } else {
                    whole.transferTo(zip);
                }
            }
        }
        return bytes.toByteArray();
    }
}
