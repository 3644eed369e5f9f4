package org.lantian.local.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Random;

/**
 * What the instruments missed: now and then an hour, two hours of calibration of the gases on the tenth of each month,
 * seven hours without power on 22 July, and for three of the pollutants one whole dead day. Few enough that the year
 * stays valid.
 */
final class Gaps {
    private static final int LOST_HOURS_PER_MILLE = 6;
    private static final MonthDay POWER_CUT = MonthDay.of(Month.JULY, 22);
    private static final Map<Pollutant, MonthDay> DEAD_DAYS = Map.of(
            Pollutant.NO2, MonthDay.of(Month.MAY, 8),
            Pollutant.O3, MonthDay.of(Month.AUGUST, 3),
            Pollutant.PM25, MonthDay.of(Month.SEPTEMBER, 17));

    private final Random random;

    Gaps(Random random) {
        this.random = random;
    }

    boolean missing(Pollutant pollutant, LocalDateTime end) {
        LocalDate day = end.minusHours(1).toLocalDate();
        boolean lost = random.nextInt(1000) < LOST_HOURS_PER_MILLE;
        return lost
                || MonthDay.from(day).equals(DEAD_DAYS.get(pollutant))
                || (MonthDay.from(day).equals(POWER_CUT) && end.getHour() >= 12 && end.getHour() <= 18)
                || (day.getDayOfMonth() == 10 && isGas(pollutant) && end.getHour() >= 10 && end.getHour() <= 11);
    }

    private static boolean isGas(Pollutant pollutant) {
        return pollutant != Pollutant.PM25 && pollutant != Pollutant.PM10;
    }
}
