package org.lantian.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant BEGIN = Instant.parse("2025-06-01T00:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    @Test
    void more_time_moves_the_due_date_and_leaves_the_reason_of_the_state() {
        var duty = Duty.after(List.of(
                fact("extension-decided", 3, "RETURNED", DUE.plusDays(60), "同意"),
                fact("assigned", 0, "ASSIGNED", DUE, null),
                fact("returned", 2, "RETURNED", DUE, "缺少清单"),
                fact("overdue", 4, "RETURNED", DUE, null)));
        assertThat(duty.dueOn()).isEqualTo(DUE.plusDays(60));
        assertThat(duty.state()).isEqualTo("RETURNED");
        assertThat(duty.reason()).isEqualTo("缺少清单");
        assertThat(duty.assignedAt()).isEqualTo(BEGIN);
    }

    @Test
    void what_goes_on_again_is_blocked_no_more() {
        var blocked = fact("blocked", 2, "BLOCKED", DUE, "资金未到位");
        assertThat(Duty.after(List.of(fact("started", 1, "IN_PROGRESS", DUE, null), blocked))
                        .state())
                .isEqualTo("BLOCKED");
        assertThat(Duty.after(List.of(fact("resumed", 3, "IN_PROGRESS", DUE, "资金到位"), blocked))
                        .state())
                .isEqualTo("IN_PROGRESS");
    }

    private static DutyFact fact(String event, int daysLater, String state, LocalDate dueOn, @Nullable String reason) {
        return new DutyFact(
                event,
                new DutyMoved(
                        ID,
                        ID,
                        ID,
                        "u-1",
                        "明湖市生态环境局",
                        "990100",
                        "LEAD",
                        state,
                        dueOn,
                        false,
                        reason,
                        BEGIN.plusSeconds(daysLater * 86_400L)));
    }
}
