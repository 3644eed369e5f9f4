package org.lantian.task.calendar;

import java.time.LocalDate;
import java.util.Map;

/** Which days are worked. A year that nobody has given has its weekends off and no more. */
public record WorkingCalendar(Map<Integer, WorkingYear> years) {

    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Map.of());

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        return year == null ? !WorkingYear.isWeekend(day) : year.isWorkingDay(day);
    }

    /** The day itself when it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        var worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }

    /** So many working days before a day; the day itself does not count. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        var worked = day;
        for (int left = count; left > 0; left--) {
            worked = onOrBefore(worked.minusDays(1));
        }
        return worked;
    }
}
