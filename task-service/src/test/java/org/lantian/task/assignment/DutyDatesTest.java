package org.lantian.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.problem.Refusal;

class DutyDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);

    @Test
    void dates_in_order_and_dates_unsaid_or_unknown_are_accepted() {
        var unknown = new StatedDate(null, "等待批复");
        assertThatCode(() -> DutyDates.UNSAID.check(DUE, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> new DutyDates(on(1), unknown, on(3), on(3), unknown).check(DUE, TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> new DutyDates(on(31), on(31), null, null, null).check(DUE, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void each_contradiction_is_named() {
        assertThat(wrong(new DutyDates(on(5), on(4), on(9), on(8), on(7)), DUE))
                .containsExactly("plannedFinish", "actualFinish", "fullEffect");
        assertThat(wrong(new DutyDates(null, null, on(21), on(22), null), DUE))
                .containsExactly("actualStart", "actualFinish");
        assertThat(wrong(new DutyDates(on(2), null, null, null, null), LocalDate.of(2025, 12, 1)))
                .containsExactly("plannedStart");
    }

    @Test
    void a_date_is_a_day_or_the_reason_why_it_is_unknown_and_never_both_or_neither() {
        assertThat(new StatedDate(TODAY, null).isEitherDayOrReason()).isTrue();
        assertThat(new StatedDate(null, "等待批复").isEitherDayOrReason()).isTrue();
        assertThat(new StatedDate(null, " ").isEitherDayOrReason()).isFalse();
        assertThat(new StatedDate(null, null).isEitherDayOrReason()).isFalse();
        assertThat(new StatedDate(TODAY, "等待批复").isEitherDayOrReason()).isFalse();
    }

    @Test
    void a_beginning_that_was_stated_stays() {
        assertThat(DutyDates.UNSAID.begun(TODAY).actualStart()).isEqualTo(StatedDate.on(TODAY));
        assertThat(DutyDates.UNSAID.begun(TODAY).begun(DUE).actualStart()).isEqualTo(StatedDate.on(TODAY));
        assertThat(DutyDates.UNSAID.done(TODAY).done(DUE).actualFinish()).isEqualTo(StatedDate.on(TODAY));
    }

    private static List<String> wrong(DutyDates dates, @Nullable LocalDate dueOn) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> dates.check(dueOn, TODAY)).reasons().stream()
                .map(Refusal.Reason::field)
                .toList();
    }

    private static StatedDate on(int day) {
        return StatedDate.on(LocalDate.of(2025, 12, day));
    }
}
