package org.lantian.local.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The six concentrations of an hour: the usual course of season and day, moved by the weather, with a tenth of noise.
 * Two events are written in by hand: a week of winter smog and a day of spring dust. All in µg/m³ and whole numbers.
 */
final class Air {
    private static final List<Integer> SMOKE_HOURS = List.of(
            112, 108, 105, 102, 100, 98, 99, 103, 108, 110, 106, 100, 94, 88, 85, 84, 86, 92, 99, 105, 110, 113, 114,
            113);
    private static final List<Integer> TRAFFIC_HOURS = List.of(
            108, 104, 100, 96, 93, 94, 102, 115, 120, 112, 100, 90, 82, 76, 73, 74, 80, 92, 108, 120, 124, 122, 118,
            113);
    private static final Course FINE = new Course(List.of(64, 56, 46, 37, 31, 25, 20, 21, 28, 41, 52, 62), SMOKE_HOURS);
    private static final Course COARSE = new Course(
            List.of(25, 28, 38, 40, 32, 22, 16, 16, 20, 28, 30, 26),
            List.of(
                    96, 92, 88, 85, 84, 86, 92, 104, 112, 114, 110, 104, 100, 98, 98, 100, 104, 108, 110, 108, 104, 102,
                    100, 98));
    private static final Course SULPHUR = new Course(List.of(15, 13, 11, 9, 8, 7, 6, 6, 7, 9, 11, 14), SMOKE_HOURS);
    private static final Course NITROGEN =
            new Course(List.of(44, 38, 35, 30, 26, 22, 19, 21, 27, 35, 42, 45), TRAFFIC_HOURS);
    private static final Course CARBON =
            new Course(List.of(1050, 920, 780, 650, 580, 540, 520, 540, 600, 740, 900, 1030), TRAFFIC_HOURS);
    private static final Course OZONE = new Course(
            List.of(62, 76, 102, 132, 156, 172, 164, 158, 138, 102, 70, 56),
            List.of(46, 42, 38, 35, 32, 29, 27, 28, 34, 45, 58, 71, 82, 91, 97, 100, 100, 97, 90, 80, 70, 62, 55, 50));

    /** Fine particles at the start of each day of the smog, in a straight line to the next; the weather may give more. */
    private static final List<Integer> SMOG = List.of(85, 140, 185, 220, 240, 210, 160, 90);

    private static final MonthDay SMOG_BEGINS = MonthDay.of(Month.JANUARY, 12);
    private static final MonthDay DUST_DAY = MonthDay.of(Month.APRIL, 10);

    /** Dust that the wind adds in the hours of its day that end at 00:00, 01:00, … 23:00; the first is the day's last. */
    private static final List<Integer> DUST = List.of(
            120, 10, 20, 40, 90, 180, 320, 520, 780, 980, 1120, 1150, 1080, 960, 840, 720, 600, 500, 410, 340, 280, 230,
            190, 150);

    private final Weather weather;
    private final Random random;

    Air(Weather weather, Random random) {
        this.weather = weather;
        this.random = random;
    }

    Map<Pollutant, Integer> at(LocalDateTime end) {
        int dust = MonthDay.from(day(end)).equals(DUST_DAY) ? DUST.get(end.getHour()) : 0;
        int fine = noisy(Math.max(moved(FINE, end), smog(end))) + dust / 8;
        Map<Pollutant, Integer> air = new EnumMap<>(Pollutant.class);
        air.put(Pollutant.PM25, fine);
        air.put(Pollutant.PM10, fine + noisy(moved(COARSE, end)) + dust);
        air.put(Pollutant.SO2, noisy(damped(SULPHUR, end)));
        air.put(Pollutant.NO2, noisy(damped(NITROGEN, end)));
        air.put(Pollutant.CO, noisy(damped(CARBON, end)) / 100 * 100);
        air.put(Pollutant.O3, noisy(OZONE.at(end) * weather.sunshine(end) / 1000));
        return air;
    }

    private int moved(Course course, LocalDateTime end) {
        return course.at(end) * weather.stagnation(end) / 1000;
    }

    /** Gases follow stagnation half as far as particles do. */
    private int damped(Course course, LocalDateTime end) {
        return course.at(end) * (1000 + weather.stagnation(end)) / 2000;
    }

    private static int smog(LocalDateTime end) {
        LocalDate day = day(end);
        int stage = (int) (day.toEpochDay() - SMOG_BEGINS.atYear(day.getYear()).toEpochDay());
        if (stage < 0 || stage >= SMOG.size() - 1) {
            return 0;
        }
        int hour = end.minusHours(1).getHour();
        return (SMOG.get(stage) * (24 - hour) + SMOG.get(stage + 1) * hour) / 24;
    }

    private int noisy(int value) {
        return Math.max(1, value * (900 + random.nextInt(201)) / 1000);
    }

    private static LocalDate day(LocalDateTime end) {
        return end.minusHours(1).toLocalDate();
    }
}
