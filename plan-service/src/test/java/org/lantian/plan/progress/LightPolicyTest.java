package org.lantian.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LightPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID ASSIGNMENT = new UUID(0, 1);

    private final LightPolicy policy = new LightPolicy(15, 7, 20);

    @Test
    void an_open_duty_is_red_from_the_day_after_its_due_date() {
        assertThat(light("SIGNED_FOR", "2026-02-28")).isEqualTo(Light.RED);
        assertThat(policy.of(duty("ASSIGNED", "2026-02-20"), DAY).reason()).isEqualTo("教育局应于2026-02-20完成，已逾期9天");
        assertThat(light("SIGNED_FOR", "2026-03-01")).isEqualTo(Light.YELLOW);
        assertThat(light("SUBMITTED", "2026-02-20")).isEqualTo(Light.GREEN);
        assertThat(light("COMPLETED", "2026-02-20")).isEqualTo(Light.GREEN);
    }

    @Test
    void a_duty_is_yellow_when_due_soon_returned_blocked_or_long_unsigned() {
        assertThat(light("SIGNED_FOR", "2026-03-16")).isEqualTo(Light.YELLOW);
        assertThat(light("SIGNED_FOR", "2026-03-17")).isEqualTo(Light.GREEN);
        assertThat(light("RETURNED", null)).isEqualTo(Light.YELLOW);
        assertThat(light("BLOCKED", null)).isEqualTo(Light.YELLOW);
        assertThat(policy.of(assigned("2026-02-22"), DAY).light()).isEqualTo(Light.YELLOW);
        assertThat(policy.of(assigned("2026-02-22"), DAY).reason()).isEqualTo("教育局下达7天仍未签收");
        assertThat(policy.of(assigned("2026-02-23"), DAY).light()).isEqualTo(Light.GREY);
    }

    @Test
    void one_laggard_among_many_does_not_make_the_whole_red() {
        var lights = new ArrayList<>(Collections.nCopies(9, Light.GREEN));
        lights.add(Light.RED);
        assertThat(policy.ofMany(lights)).isEqualTo(Light.YELLOW);
        lights.add(Light.RED);
        lights.add(Light.RED);
        assertThat(policy.ofMany(lights)).isEqualTo(Light.RED);
        assertThat(policy.ofMany(List.of(Light.GREY, Light.GREY))).isEqualTo(Light.GREY);
        assertThat(policy.ofMany(List.of(Light.GREY, Light.RED)))
                .as("what shows nothing weighs nothing")
                .isEqualTo(Light.RED);
    }

    @Test
    void facts_tell_the_same_duty_in_whatever_order_they_arrive() {
        var facts = new ArrayList<>(List.of(
                fact("assigned", "ASSIGNED", 1),
                fact("signed-for", "SIGNED_FOR", 2),
                fact("overdue", "SIGNED_FOR", 3),
                fact("submitted", "SUBMITTED", 4),
                fact("overdue", "SIGNED_FOR", 5)));
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(facts, random);
            assertThat(Duty.after(facts).state())
                    .as("a reminder that comes late moves nothing")
                    .isEqualTo("SUBMITTED");
        }
    }

    @Test
    void only_a_new_assignment_brings_a_cancelled_duty_back() {
        var facts = new ArrayList<>(List.of(
                fact("assigned", "ASSIGNED", 1),
                fact("cancelled", "CANCELLED", 2),
                fact("signed-for", "SIGNED_FOR", 3)));
        assertThat(Duty.after(facts).isCancelled()).isTrue();
        facts.add(fact("assigned", "ASSIGNED", 4));
        assertThat(Duty.after(facts).state()).isEqualTo("ASSIGNED");
        assertThat(Duty.after(facts).assignedAt()).isEqualTo(at(4));
    }

    @Test
    void a_verdict_that_does_not_say_when_is_as_old_as_its_figures() {
        assertThat(judged("2025-01-01/2025-12-19").judgedAt()).isEqualTo(Instant.parse("2025-12-18T16:00:00Z"));
        assertThat(judged("2024-02").judgedAt()).isEqualTo(Instant.parse("2024-02-28T16:00:00Z"));
        assertThat(judged("2024").judgedAt()).isEqualTo(Instant.parse("2024-12-30T16:00:00Z"));
    }

    private static TargetJudged judged(String period) {
        return new TargetJudged(
                new UUID(0, 2), null, "990100", null, "细颗粒物", null, null, period, "MET", "达标", List.of(), null);
    }

    private Light light(String state, @Nullable String dueOn) {
        return policy.of(duty(state, dueOn), DAY).light();
    }

    private static Duty duty(String state, @Nullable String dueOn) {
        var day = dueOn == null ? null : LocalDate.parse(dueOn);
        return new Duty(ASSIGNMENT, ASSIGNMENT, "u", "教育局", "990100", "LEAD", state, day, at(0), null);
    }

    private static Duty assigned(String on) {
        var at = LocalDate.parse(on).atTime(9, 0).toInstant(java.time.ZoneOffset.ofHours(8));
        return new Duty(ASSIGNMENT, ASSIGNMENT, "u", "教育局", "990100", "LEAD", "ASSIGNED", null, at, null);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-02-28T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static DutyFact fact(String event, String state, int hour) {
        return new DutyFact(
                event,
                new DutyMoved(
                        ASSIGNMENT,
                        ASSIGNMENT,
                        ASSIGNMENT,
                        "u",
                        "教育局",
                        "990100",
                        "LEAD",
                        state,
                        null,
                        false,
                        null,
                        at(hour)));
    }
}
