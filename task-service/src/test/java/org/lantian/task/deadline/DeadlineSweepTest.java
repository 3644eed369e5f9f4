package org.lantian.task.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlineSweepTest {

    private static final String REGION = "120100";

    @Inject
    DeadlineSweep sweep;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final Told told = new Told(planId);

    @Test
    void each_step_is_told_once_by_however_many_replicas() {
        var due = LocalDate.now(clock).plusDays(400);
        var measure = new IssuedMeasure(planId, REGION).dueOn(due);
        for (int unit = 0; unit < 70; unit++) {
            measure.unit("u-" + unit, REGION, "IMPLEMENTING");
        }
        measure.issue(plans);
        Duties.of(planId, 70);

        together(() -> sweep.sweep(due.minusDays(16)));
        together(() -> sweep.sweep(due.minusDays(15)));
        together(() -> sweep.sweep(due.minusDays(14)));
        var soon = told.await("task.due-soon", 70);
        assertThat(soon)
                .hasSize(70)
                .allSatisfy(event -> assertThat(event.get("daysLeft").asInt()).isEqualTo(15));

        together(() -> sweep.sweep(due.plusDays(1)));
        together(() -> sweep.sweep(due.plusDays(2)));
        var overdue = told.await("task.overdue", 70);
        assertThat(overdue)
                .hasSize(70)
                .allSatisfy(
                        event -> assertThat(event.get("overdueDays").asInt()).isEqualTo(1));
        assertThat(overdue.stream().map(event -> event.get("assignmentId").asText()))
                .doesNotHaveDuplicates();
        assertThat(told.await("task.due-soon", 70)).hasSize(70);
    }

    @Test
    void the_clock_rests_while_a_report_waits_and_goes_on_when_it_is_returned() throws SQLException {
        var due = LocalDate.now(clock);
        new IssuedMeasure(planId, REGION)
                .dueOn(due)
                .unit("u-rests", REGION, "RESPONSIBLE")
                .issue(plans);
        var id = Duties.id(Duties.of(planId, 1), "u-rests");
        assertThat(told.await("task.due-soon", 1).get(0).get("daysLeft").asInt())
                .isZero();

        var officer = Tokens.officer("u-rests", REGION);
        Duties.sign(officer, id).statusCode(200);
        Duties.submit(officer, id).statusCode(200);
        wakeAsAChangedPolicyMay(id, due);
        sweep.sweep(due.plusDays(1));
        Duties.post(Tokens.supervisor(REGION), id, "return", "{\"reason\": \"缺少清单\"}")
                .statusCode(200);
        told.await("task.returned", 1);
        assertThat(told.until("task.overdue")).isEmpty();

        sweep.sweep(due.plusDays(3));
        assertThat(told.await("task.overdue", 1)).singleElement().satisfies(event -> {
            assertThat(event.get("overdueDays").asInt()).isEqualTo(3);
            assertThat(event.get("state").asText()).isEqualTo("RETURNED");
        });
        Duties.submit(officer, id).statusCode(200);
        Duties.complete(Tokens.supervisor(REGION), id).statusCode(200);
        sweep.sweep(due.plusDays(9));
        told.await("task.completed", 1);
        assertThat(told.await("task.overdue", 1)).hasSize(1);
    }

    @Test
    void a_cancelled_duty_is_never_told_of() {
        var due = LocalDate.now(clock).plusDays(100);
        var measure = new IssuedMeasure(planId, REGION).dueOn(due).unit("u-gone", REGION, "RESPONSIBLE");
        measure.issue(plans);
        Duties.of(planId, 1);
        plans.publish("plan.measure-withdrawn", planId.toString(), """
                {"planId": "%s", "measureId": "%s", "reason": "调整"}""".formatted(planId, measure.measureId));
        told.await("task.cancelled", 1);

        sweep.sweep(due.plusDays(1));
        assertThat(told.until("task.overdue")).isEmpty();
        assertThat(told.until("task.due-soon")).isEmpty();
    }

    /** A policy that changes at the moment of the submission still finds the duty open. */
    private void wakeAsAChangedPolicyMay(String id, LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update deadline set next_action_on = ? where assignment_id = ?")) {
            update.setObject(1, day);
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void together(Runnable replica) {
        Stream.generate(() -> CompletableFuture.runAsync(replica))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
    }
}
