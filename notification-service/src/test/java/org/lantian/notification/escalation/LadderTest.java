package org.lantian.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.worktime.WorkingTime;

class LadderTest {

    private static final WorkingTime TIME = new WorkingTime(
            List.of(new WorkingTime.Span(LocalTime.of(9, 0), LocalTime.of(17, 0))),
            day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);

    private static final Ladder LADDER = new Ladder(
            Set.of(NoticeKind.OVERDUE),
            null,
            List.of(step(Rung.REMINDER, 8), step(Rung.URGING, 16), step(Rung.CIRCULAR, 24)),
            40,
            false);

    /** A Monday. */
    private static final Instant SENT = at("2026-11-02T10:00");

    @Test
    void silence_climbs_after_working_time_and_says_until_when_it_waits() {
        assertThat(next(silent(0, null), "2026-11-03T09:59")).isEqualTo(new Next.Wait(at("2026-11-03T10:00"), false));
        assertThat(next(silent(0, null), "2026-11-03T10:00"))
                .isEqualTo(new Next.Climb(LADDER.steps().get(0), Because.SILENCE));
        assertThat(next(silent(1, "2026-11-06T10:00"), "2026-11-09T12:00"))
                .isEqualTo(new Next.Wait(at("2026-11-10T10:00"), false));
    }

    @Test
    void after_the_last_step_it_stays_at_the_top() {
        assertThat(next(silent(3, "2026-11-09T10:00"), "2027-11-09T10:00")).isEqualTo(new Next.Top());
    }

    @Test
    void a_signature_stops_it_until_action_is_due_and_then_it_goes_on_where_it_stopped() {
        var signed = new Standing(SENT, at("2026-11-04T10:00"), null, true, false, 1, at("2026-11-03T10:00"));
        assertThat(next(signed, "2026-11-05T10:00")).isEqualTo(new Next.Wait(at("2026-11-11T10:00"), true));
        assertThat(next(signed, "2026-11-11T10:00"))
                .isEqualTo(new Next.Climb(LADDER.steps().get(1), Because.NO_ACTION));
    }

    @Test
    void a_promise_is_waited_for_to_the_end_of_its_day_and_when_broken_taken_up_on_the_next_working_day() {
        var promised = new Standing(SENT, at("2026-11-02T11:00"), LocalDate.of(2026, 11, 20), true, false, 0, null);
        assertThat(next(promised, "2026-11-20T23:00")).isEqualTo(new Next.Wait(at("2026-11-23T09:00"), true));
        assertThat(next(promised, "2026-11-23T09:00"))
                .isEqualTo(new Next.Climb(LADDER.steps().get(0), Because.BROKEN_PROMISE));
    }

    @Test
    void after_a_broken_promise_the_pauses_run_again() {
        var promised = new Standing(
                SENT, at("2026-11-02T11:00"), LocalDate.of(2026, 11, 20), true, false, 1, at("2026-11-23T09:00"));
        assertThat(next(promised, "2026-11-23T12:00")).isEqualTo(new Next.Wait(at("2026-11-24T17:00"), true));
    }

    @Test
    void where_a_signature_is_enough_it_ends_everything() {
        var signed = new Standing(SENT, at("2026-11-04T10:00"), null, false, false, 2, at("2026-11-03T10:00"));
        assertThat(next(signed, "2027-11-04T10:00")).isEqualTo(new Next.Closed());
    }

    @Test
    void what_is_closed_is_never_taken_up_again() {
        var closed = new Standing(SENT, null, null, true, true, 1, at("2026-11-03T10:00"));
        assertThat(next(closed, "2030-01-02T10:00")).isEqualTo(new Next.Closed());
    }

    @Test
    void a_ladder_leads_up() {
        assertThatThrownBy(() -> new Ladder(
                        Set.of(NoticeKind.OVERDUE),
                        null,
                        List.of(step(Rung.CIRCULAR, 8), step(Rung.REMINDER, 8)),
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_default_ladders_lead_from_a_reminder_to_an_inspection() {
        assertThat(Ladders.DEFAULTS.values())
                .allSatisfy(ladder ->
                        assertThat(ladder.steps()).extracting(Step::rung).containsExactly(Rung.values()));
    }

    private static Next next(Standing standing, String now) {
        return LADDER.next(standing, TIME, at(now));
    }

    private static Standing silent(int steps, @Nullable String lastStepAt) {
        return new Standing(SENT, null, null, true, false, steps, lastStepAt == null ? null : at(lastStepAt));
    }

    private static Step step(Rung rung, int hours) {
        return new Step(rung, hours, Set.of(Recipient.UNIT), null);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(CivilClock.ZONE).toInstant();
    }
}
