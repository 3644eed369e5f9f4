package org.lantian.local.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year of hourly observations of a station that does not exist, so that the local stack has something to judge when
 * it is given no real file. It has the columns of the UCI Beijing set (CO in µg/m³, {@code NA} for a missing value) and
 * one row for each hour of the year's days, named by its end: 01:00 on 1 January is the first row, 00:00 on the next New
 * Year's Day the last. The same year gives the same bytes on every machine: seeded draws, whole numbers only.
 */
public final class StationYear {
    /** The code of the made-up station; its region is 990100. */
    public static final String STATION = "9901A";

    /** The name of the made-up station, which says what it is. */
    public static final String NAME = "明湖市滨湖站 (made up)";

    private static final String HEADER = Stream.of(
                    "No", "year", "month", "day", "hour", "PM2.5", "PM10", "SO2", "NO2", "CO", "O3", "TEMP", "PRES",
                    "DEWP", "RAIN", "wd", "WSPM", "station")
            .map(column -> '"' + column + '"')
            .collect(Collectors.joining(",", "", "\n"));

    private StationYear() {}

    /** Writes the year's hours as plain CSV in UTF-8, replacing what stood there. */
    public static void write(Path target, int year) throws IOException {
        Weather weather = new Weather(year, new Random(year));
        Air air = new Air(weather, new Random(year + 10_000));
        Gaps gaps = new Gaps(new Random(year + 20_000));
        LocalDateTime begin = LocalDate.of(year, 1, 1).atStartOfDay();
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            out.write(HEADER);
            int number = 0;
            for (LocalDateTime end = begin.plusHours(1); !end.isAfter(begin.plusYears(1)); end = end.plusHours(1)) {
                Map<Pollutant, Integer> values = air.at(end);
                out.write("%d,%d,%d,%d,%d,"
                        .formatted(++number, end.getYear(), end.getMonthValue(), end.getDayOfMonth(), end.getHour()));
                for (Pollutant pollutant : Pollutant.values()) {
                    out.write(gaps.missing(pollutant, end) ? "NA," : values.get(pollutant) + ",");
                }
                out.write(weather.columns(end) + ",\"" + STATION + "\"\n");
            }
        }
    }
}
