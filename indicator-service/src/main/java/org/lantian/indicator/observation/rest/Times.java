package org.lantian.indicator.observation.rest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.lantian.kit.problem.Refusal;

/** Reads a time that a caller wrote; what is none, or in no year of a calendar, is refused with its field. */
final class Times {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Times() {}

    static OffsetDateTime read(String field, String text) {
        try {
            var time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw new Refusal.Invalid("unreadable_time", field, "write it as 2016-03-05T01:00:00+08:00");
    }
}
