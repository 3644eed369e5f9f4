package org.lantian.benchmark.verdicts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Counties with one station each, a year of stored daily statistics, and twenty targets on ten indicators of the air: half that
 * are met, half that are missed.
 */
final class Filling {

    static final int YEAR = 2024;
    static final int TARGETS_EACH = 20;

    private Filling() {}

    static void all(Connection database, int regions) throws SQLException {
        run(
                database,
                List.of(
                        """
                insert into region (code, name, level, parent_code)
                select %s, '县' || r, 'county', '000000' from generate_series(0, %d) r
                """.formatted(region("r"), regions - 1),
                        """
                insert into station (code, name, region_code, type, longitude, latitude, version)
                select 'B' || r, '站' || r, %s, 'NATIONAL', 106, 38, 0 from generate_series(0, %d) r
                """.formatted(region("r"), regions - 1),
                        """
                insert into station_day (station, day, rule_set, "values", ozone_hour, computed_at)
                select 'B' || r, d::date, 'CN-2012', jsonb_build_object(
                           'PM25', jsonb_build_object('value', (700 + (r * 7 + extract(doy from d)::int * 13) %% 300) || '/24', 'hours', 24),
                           'PM10', jsonb_build_object('value', (1500 + (r * 5 + extract(doy from d)::int * 17) %% 600) || '/24', 'hours', 24),
                           'SO2', jsonb_build_object('value', (200 + (r + extract(doy from d)::int * 3) %% 90) || '/24', 'hours', 24),
                           'NO2', jsonb_build_object('value', (600 + (r + extract(doy from d)::int * 11) %% 400) || '/24', 'hours', 24),
                           'CO', jsonb_build_object('value', (20 + (r + extract(doy from d)::int) %% 9) || '/24', 'hours', 24),
                           'O3', jsonb_build_object('value', (700 + (r + extract(doy from d)::int * 7) %% 500) || '/8', 'hours', 24)),
                       '150/1', now()
                from generate_series(0, %d) r,
                     generate_series(date '%d-01-01', date '%d-12-31', interval '1 day') d
                """.formatted(regions - 1, YEAR, YEAR),
                        """
                insert into target (id, source, region_code, region_name, indicator, indicator_code, comparator, target_value,
                                    unit, period, approximate, aspirational, verdict, reason, stale, version)
                select md5('t' || r || '-' || k)::uuid, '测试', %s, '县' || r, i.code, i.code, i.comparator,
                       case when k %% 2 = 0 then i.easy else i.hard end, i.unit, '%d', false, false, 'NO_DATA', '尚未评估', true, 0
                from generate_series(0, %d) r, generate_series(0, %d) k,
                     lateral (select * from (values (0, 'PM25_MEAN', '<=', 99, 1, 'ug/m3'), (1, 'PM10_MEAN', '<=', 199, 1, 'ug/m3'),
                         (2, 'SO2_MEAN', '<=', 99, 1, 'ug/m3'), (3, 'NO2_MEAN', '<=', 99, 1, 'ug/m3'), (4, 'CO_P95', '<=', 9, 0.1, 'mg/m3'),
                         (5, 'O3_P90', '<=', 299, 1, 'ug/m3'), (6, 'GOOD_DAY_RATIO', '>=', 1, 100, '%%'),
                         (7, 'HEAVY_DAY_RATIO', '<=', 99, 0, '%%'), (8, 'HEAVY_DAYS', '<=', 99, 0, 'd'),
                         (9, 'COMPOSITE_INDEX', '<=', 99, 1, '1')) v (n, code, comparator, easy, hard, unit)
                         where v.n = k / 2) i
                """.formatted(region("r"), YEAR, regions - 1, TARGETS_EACH - 1).replace(
                                "i.comparator,", "case i.comparator when '<=' then 'AT_MOST' else 'AT_LEAST' end,")));
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze station_day, target, station, region");
        }
    }

    static String regionOf(int number) {
        return "%d%02d%02d".formatted(11 + number / 6400, 1 + number / 80 % 80, 1 + number % 80);
    }

    /** Eighty counties to a prefecture, eighty prefectures to a province: none is a part of another. */
    private static String region(String number) {
        return "(11 + %1$s / 6400)::text || lpad((1 + %1$s / 80 %% 80)::text, 2, '0') || lpad((1 + %1$s %% 80)::text, 2, '0')"
                .formatted(number);
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        }
        database.commit();
    }
}
