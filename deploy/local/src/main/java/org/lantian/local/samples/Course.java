package org.lantian.local.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a pollutant usually is: its level in the middle of each month, and the percentage of that level in the hours that
 * end at 00:00, 01:00, … 23:00.
 */
record Course(List<Integer> months, List<Integer> hours) {

    /** The usual value in the hour that ends then; the level moves in a straight line between two mid-months. */
    int at(LocalDateTime end) {
        return level(months, end.minusHours(1).toLocalDate()) * hours.get(end.getHour()) / 100;
    }

    static int level(List<Integer> months, LocalDate day) {
        int fromMiddle = day.getDayOfMonth() - 15;
        int here = months.get(day.getMonthValue() - 1);
        int neighbour = months.get(Math.floorMod(day.getMonthValue() - 1 + Integer.signum(fromMiddle), 12));
        return here + (neighbour - here) * Math.abs(fromMiddle) / 30;
    }
}
