package org.lantian.local.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/**
 * The weather that carries the year's ups and downs, one draw per day. Stagnation and sunshine are per mille of the
 * usual, and each day remembers 70 % of the day before, so that clean and dirty days come in spells.
 */
final class Weather {
    /** Tenths of a degree in the middle of each month, and what the hours that end at 00:00, 01:00, … add. */
    private static final List<Integer> TEMPERATURE = List.of(-20, 15, 85, 155, 210, 255, 275, 262, 212, 148, 68, 2);

    private static final List<Integer> WARMER_BY = List.of(
            -25, -30, -35, -40, -42, -45, -45, -35, -20, -5, 10, 22, 32, 40, 45, 45, 40, 30, 18, 8, 0, -8, -14, -20);

    /** Tenths of a hectopascal in the middle of each month. */
    private static final List<Integer> PRESSURE =
            List.of(10290, 10265, 10220, 10160, 10110, 10065, 10045, 10075, 10135, 10200, 10250, 10285);

    private static final List<Integer> RAINY_DAYS_PER_CENT = List.of(6, 8, 13, 20, 25, 33, 42, 38, 27, 18, 12, 6);
    private static final List<String> WINDS =
            List.of("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW");

    private final int firstYear;
    private final int[] stagnation;
    private final int[] sunshine;
    private final boolean[] rainy;
    private final Random random;

    Weather(int year, Random random) {
        this.firstYear = year;
        this.random = random;
        LocalDate first = LocalDate.of(year, 1, 1);
        int days = first.lengthOfYear() + 1;
        stagnation = spells(days, 500);
        sunshine = spells(days, 280);
        rainy = new boolean[days];
        for (int day = 0; day < days; day++) {
            rainy[day] = random.nextInt(100)
                    < RAINY_DAYS_PER_CENT.get(first.plusDays(day).getMonthValue() - 1);
        }
    }

    private int[] spells(int days, int swing) {
        int[] values = new int[days];
        int deviation = 0;
        for (int day = 0; day < days; day++) {
            deviation = deviation * 7 / 10 + random.nextInt(swing + 1) + random.nextInt(swing + 1) - swing;
            values[day] = Math.max(350, 1000 + deviation);
        }
        return values;
    }

    /** How far the air stands still in the hour that ends then, per mille; rain takes a quarter away. */
    int stagnation(LocalDateTime end) {
        int value = between(stagnation, end);
        return rains(end) ? value * 3 / 4 : value;
    }

    /** How much light the hour's ozone gets, per mille of the season's usual; rain takes a quarter away. */
    int sunshine(LocalDateTime end) {
        int value = between(sunshine, end);
        return rains(end) ? value * 3 / 4 : value;
    }

    /** The columns TEMP, PRES, DEWP, RAIN, wd and WSPM of the hour that ends then. */
    String columns(LocalDateTime end) {
        LocalDate day = day(end);
        int temperature = Course.level(TEMPERATURE, day) + WARMER_BY.get(end.getHour()) + random.nextInt(21) - 10;
        int pressure = Course.level(PRESSURE, day) - (stagnation(end) - 1000) / 10 + random.nextInt(11) - 5;
        int dewPoint = temperature - (rains(end) ? 15 : 90) - random.nextInt(31);
        int rain = rains(end) && random.nextInt(3) == 0 ? 1 + random.nextInt(40) : 0;
        int wind = Math.max(2, 3200 / stagnation(end) * 6 + random.nextInt(13) - 6);
        String from = WINDS.get(random.nextInt(WINDS.size()));
        return "%s,%s,%s,%s,\"%s\",%s"
                .formatted(tenths(temperature), tenths(pressure), tenths(dewPoint), tenths(rain), from, tenths(wind));
    }

    private boolean rains(LocalDateTime end) {
        return rainy[index(end)];
    }

    private int between(int[] daily, LocalDateTime end) {
        int hour = end.minusHours(1).getHour();
        return (daily[index(end)] * (24 - hour) + daily[index(end) + 1] * hour) / 24;
    }

    private int index(LocalDateTime end) {
        return (int) (day(end).toEpochDay() - LocalDate.of(firstYear, 1, 1).toEpochDay());
    }

    private static LocalDate day(LocalDateTime end) {
        return end.minusHours(1).toLocalDate();
    }

    private static String tenths(int value) {
        return BigDecimal.valueOf(value, 1).toPlainString();
    }
}
