package org.lantian.kit.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which days are worked. The years that the State Council has announced come with this library, a file a year; a year that nobody
 * has given has its weekends off and no more.
 */
public record WorkingCalendar(Map<Integer, WorkingYear> years) {

    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Map.of());

    private static final int FIRST_YEAR = 2024;

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** The years that come with this library. */
    public static WorkingCalendar announced() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        Map<Integer, WorkingYear> years = new TreeMap<>();
        for (int year = FIRST_YEAR; ; year++) {
            try (var file = WorkingCalendar.class.getResourceAsStream("/working-calendar/" + year + ".json")) {
                if (file == null) {
                    return new WorkingCalendar(years);
                }
                var days = json.readValue(file, WorkingYear.class);
                days.check(year);
                years.put(year, days);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
