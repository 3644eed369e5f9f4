package org.lantian.task.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuccessionTest {

    private static final String REGION = "130200";

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final Told told = new Told(planId);
    private final String merged = "u-" + UUID.randomUUID();
    private final String successor = "u-" + UUID.randomUUID();

    @Test
    void the_successor_takes_over_open_duties_as_they_stand_and_reviews_where_its_forerunner_led() {
        new IssuedMeasure(planId, REGION)
                .unit(merged, REGION, "LEAD")
                .unit("u-helps", REGION, "COOPERATING")
                .issue(plans);
        var assignments = Duties.of(planId, 2);
        var id = Duties.id(assignments, merged);
        Duties.sign(Tokens.officer(merged, REGION), id).statusCode(200);

        tell(merged, "环保局", successor);
        tell(successor, "生态环境局", null);

        await().atMost(30, SECONDS)
                .until(() -> Duties.show(id).getString("unitId").equals(successor));
        var shown = Duties.show(id);
        assertThat(shown.getString("unitName")).isEqualTo("生态环境局");
        assertThat(shown.getString("state")).isEqualTo("SIGNED_FOR");
        assertThat(shown.getString("history[2].reason")).isEqualTo("环保局已并入生态环境局");
        assertThat(shown.getList("leadUnitIds")).containsExactly(successor);
        assertThat(told.await("task.handed-over", 1)).singleElement().satisfies(event -> {
            assertThat(event.get("formerUnitId").asText()).isEqualTo(merged);
            assertThat(event.get("unitId").asText()).isEqualTo(successor);
        });

        Duties.submit(Tokens.officer(merged, REGION), id).statusCode(403);
        var helper = Tokens.officer("u-helps", REGION);
        var helps = Duties.id(assignments, "u-helps");
        Duties.sign(helper, helps).statusCode(200);
        Duties.submit(helper, helps).statusCode(200);
        Duties.complete(Tokens.officer(successor, REGION), helps).statusCode(200);
    }

    @Test
    void a_renamed_unit_keeps_its_duties_under_its_new_name() {
        tell(merged, "环保局", null);
        new IssuedMeasure(planId, REGION).unit(merged, REGION, "LEAD").issue(plans);
        var id = Duties.id(Duties.of(planId, 1), merged);
        tell(merged, "生态环境局", null);
        await().atMost(30, SECONDS)
                .until(() -> Duties.show(id).getString("unitName").equals("生态环境局"));
        assertThat(Duties.show(id).getString("unitId")).isEqualTo(merged);
    }

    @Test
    void where_the_successor_owes_the_same_already_the_merged_units_duty_ends() {
        new IssuedMeasure(planId, REGION)
                .unit(merged, REGION, "RESPONSIBLE")
                .unit(successor, REGION, "RESPONSIBLE")
                .issue(plans);
        var id = Duties.id(Duties.of(planId, 2), merged);
        tell(successor, "生态环境局", null);
        tell(merged, "环保局", successor);

        await().atMost(30, SECONDS)
                .until(() -> Duties.show(id).getString("state").equals("CANCELLED"));
        assertThat(Duties.show(id).getString("history[1].reason")).isEqualTo("环保局已并入生态环境局，该单位已承担此项任务");
    }

    @Test
    void a_plan_that_still_names_the_merged_unit_assigns_its_successor() {
        tell(successor, "生态环境局", null);
        tell(merged, "环保局", successor);
        var first = new IssuedMeasure(planId, REGION).unit(merged, REGION, "LEAD");
        await().atMost(30, SECONDS).until(() -> {
            first.issue(plans);
            var all = Duties.all(planId);
            return all.getInt("total") > 0 && Duties.id(all, successor) != null;
        });
    }

    private void tell(String unitId, String name, @Nullable String successorId) {
        plans.publish("directory.unit-changed", unitId, """
                {"unitId": "%s", "name": "%s", "shortName": "%s", "regionCode": "%s", "regionName": "测试市", "kind": "DEPARTMENT",
                 "state": "%s", "aliases": [], "successorId": %s}
                """.formatted(
                        unitId,
                        name,
                        name,
                        REGION,
                        successorId == null ? "CONFIRMED" : "MERGED",
                        successorId == null ? "null" : "\"" + successorId + "\""));
    }
}
