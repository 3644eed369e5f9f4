package org.lantian.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.notification.notice.ItemView;
import org.lantian.notification.notice.content.Concern;

class DueCalendarTest {

    @Test
    void a_due_date_is_an_entry_of_one_day_under_the_assignments_own_id() {
        var calendar = DueCalendar.of(List.of(item("a-1", LocalDate.of(2026, 12, 31)), item("a-2", null)));
        assertThat(calendar)
                .hasValueSatisfying(text -> assertThat(text.lines())
                        .contains(
                                "BEGIN:VCALENDAR",
                                "METHOD:PUBLISH",
                                "DTSTART;VALUE=DATE:20261231",
                                "SUMMARY:时限：推进清洁运输",
                                "UID:a-1@lantian")
                        .doesNotContain("UID:a-2@lantian"));
    }

    @Test
    void without_a_due_date_there_is_no_entry() {
        assertThat(DueCalendar.of(List.of(item("a-3", null)))).isEmpty();
    }

    private static ItemView item(String assignment, @Nullable LocalDate dueOn) {
        return new ItemView(
                Concern.OWN,
                assignment,
                null,
                null,
                null,
                "10",
                "推进清洁运输",
                "u-990101-due",
                null,
                dueOn,
                null,
                null,
                null,
                null);
    }
}
