package org.lantian.benchmark.observations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import org.lantian.benchmark.stand.Stand;

/** What is there before anything is measured: stations, partitions, and as many hours as asked for, made inside the database. */
final class Filling {

    private static final int HOURS_AT_ONCE = 100;

    private final Stand stand;

    Filling(Stand stand) {
        this.stand = stand;
    }

    /** Region and stations, and beside the service's tables those of the bare yardstick. */
    void stations() throws SQLException {
        try (var database = stand.database();
                var statement = database.createStatement()) {
            statement.execute("insert into region (code, name, level) values ('990100', '测试市', 'prefecture')");
            statement.execute("""
                    insert into station (code, name, region_code, type, longitude, latitude, version)
                    select 'B-' || s, '站' || s, '990100', 'NATIONAL', 116, 39, 0 from generate_series(0, %d) s""".formatted(Hours.STATIONS - 1));
            statement.execute("""
                    create table bare_observation (
                        station text collate "C" not null, observed_at timestamptz not null, pollutant text collate "C" not null,
                        value numeric, flag text, version int not null, source text not null, reason text,
                        received_at timestamptz not null,
                        primary key (station, observed_at, pollutant)) partition by range (observed_at)""");
        }
    }

    /** The months of these rows, in both tables, as the service makes them. */
    void partitions(long first, long count) throws SQLException {
        try (var database = stand.database();
                var statement = database.createStatement()) {
            var last = YearMonth.from(Hours.FIRST.plusHours((first + count) / Hours.AN_HOUR + 1));
            for (var month = YearMonth.from(
                            Hours.FIRST.plusHours(first / Hours.AN_HOUR).minusHours(1));
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                partition(statement, "observation", month);
                partition(statement, "bare_observation", month);
            }
        }
    }

    /** Whole hours from one row number to another. */
    void hours(long from, long to) throws SQLException {
        partitions(from, to - from);
        try (var database = stand.database()) {
            for (long hour = from / Hours.AN_HOUR; hour < to / Hours.AN_HOUR; hour += HOURS_AT_ONCE) {
                fill(database, hour, Math.min(to / Hours.AN_HOUR, hour + HOURS_AT_ONCE));
            }
            try (var statement = database.createStatement()) {
                statement.execute("analyze observation");
                statement.execute("checkpoint");
            } catch (SQLException notAllowed) {
                // The checkpoint is a superuser's; without it the next one comes by itself.
            }
        }
    }

    private static void fill(Connection database, long firstHour, long endHour) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into observation (station, observed_at, pollutant, value, version, source, received_at)
                select 'B-' || s, timestamp '2005-01-01 01:00' at time zone 'Asia/Shanghai' + h * interval '1 hour', p,
                       1 + (h * 7 + s) %% 50, 1, 'bench', now()
                from generate_series(?::bigint, ?::bigint - 1) h, generate_series(0, %d) s,
                     unnest(array['SO2', 'NO2', 'CO', 'O3', 'PM10', 'PM25']) p on conflict do nothing""".formatted(Hours.STATIONS - 1))) {
            insert.setLong(1, firstHour);
            insert.setLong(2, endHour);
            insert.executeUpdate();
        }
    }

    private static void partition(Statement statement, String table, YearMonth month) throws SQLException {
        statement.execute(
                "create table if not exists %s_%d_%02d partition of %s for values from ('%s-01 01:00+08') to ('%s-01 01:00+08')"
                        .formatted(table, month.getYear(), month.getMonthValue(), table, month, month.plusMonths(1)));
    }
}
