package org.lantian.benchmark.verdicts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends a corrected hour and waits until every target of its region was judged again. */
final class Corrections {

    private static final LocalDate DAY = LocalDate.of(Filling.YEAR, 6, 15);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    Corrections(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Gives each of these regions a day of hours, so that a correction has something to correct. */
    void prepare(int regions) {
        var rows = IntStream.range(0, regions)
                .boxed()
                .flatMap(region -> Stream.of("PM25", "PM10", "SO2", "NO2", "CO", "O3")
                        .flatMap(pollutant -> IntStream.rangeClosed(1, 24)
                                .mapToObj(hour -> row(region, pollutant, hour, pollutant.equals("CO") ? "1" : "30"))))
                .collect(Collectors.joining());
        send(rows);
    }

    /** Nanoseconds from sending the hour until the last of the region's targets has its new verdict committed. */
    long correct(Connection database, int region, int round) throws SQLException {
        try (var versions =
                database.prepareStatement("select sum(version), count(*) from target where region_code = ?")) {
            versions.setString(1, Filling.regionOf(region));
            long[] before = read(versions);
            long begin = System.nanoTime();
            send(row(region, "PM25", 12, String.valueOf(100 + round % 50)));
            while (read(versions)[0] < before[0] + before[1]) {
                if (System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("the verdicts do not follow");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
            return System.nanoTime() - begin;
        }
    }

    static void awaitJudged(Connection database) throws SQLException {
        long begin = System.nanoTime();
        try (var open = database.prepareStatement(
                "select (select count(*) from target where stale or judged_on is null), (select count(*) from changed_day)")) {
            while (read(open)[0] + read(open)[1] > 0) {
                if (System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("the verdicts do not follow");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static long[] read(java.sql.PreparedStatement select) throws SQLException {
        try (var result = select.executeQuery()) {
            result.next();
            return new long[] {result.getLong(1), result.getLong(2)};
        }
    }

    private static String row(int region, String pollutant, int hour, String value) {
        var end = DAY.atStartOfDay().plusHours(hour);
        return String.join(",", List.of("B" + region, pollutant, end + ":00+08:00", value)) + "\n";
    }

    private void send(String rows) {
        var request = HttpRequest.newBuilder(URI.create(address + "/observations"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        ("station,pollutant,observedAt,value\n" + rows).getBytes(UTF_8)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"refused\":[]")) {
                throw new IllegalStateException("hours were answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
