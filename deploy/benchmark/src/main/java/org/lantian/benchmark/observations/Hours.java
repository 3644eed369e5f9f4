package org.lantian.benchmark.observations;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Made-up hours, numbered: hour after hour from 2005 on, pollutant by pollutant, station by station. Number and row are the same in every run. */
final class Hours {

    static final int STATIONS = 500;
    static final List<String> POLLUTANTS = List.of("SO2", "NO2", "CO", "O3", "PM10", "PM25");
    static final int AN_HOUR = STATIONS * POLLUTANTS.size();
    static final LocalDateTime FIRST = LocalDateTime.of(2005, 1, 1, 1, 0);

    private Hours() {}

    /** One row. */
    record Row(String station, String pollutant, String observedAt, int value) {

        static Row of(long number) {
            long hour = number / AN_HOUR;
            int place = (int) (number % AN_HOUR);
            return new Row(
                    Hours.station(place % STATIONS),
                    POLLUTANTS.get(place / STATIONS),
                    FIRST.plusHours(hour) + ":00+08:00",
                    1 + (int) ((hour * 7 + place) % 50));
        }

        String csv() {
            return station + "," + pollutant + "," + observedAt + "," + value;
        }

        String copied() {
            return station + "\t" + pollutant + "\t" + observedAt + "\t" + value;
        }

        String json() {
            return "{\"station\":\"%s\",\"pollutant\":\"%s\",\"observedAt\":\"%s\",\"value\":%d}"
                    .formatted(station, pollutant, observedAt, value);
        }
    }

    static String station(int number) {
        return "B-" + number;
    }

    static String lines(long first, int count, Function<Row, String> written, String between) {
        return lines(first, 1, count, written, between);
    }

    /** Each {@code step}-th row from the first on: where the step divides the number of stations, rows of the same stations. */
    static String lines(long first, int step, int count, Function<Row, String> written, String between) {
        return LongStream.range(0, count)
                .map(place -> first + place * step)
                .mapToObj(number -> written.apply(Row.of(number)))
                .collect(Collectors.joining(between));
    }
}
