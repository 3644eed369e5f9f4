package org.lantian.benchmark.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Open assignments, as many as asked for: 3,000 units in 1,000 counties of ten provinces, each measure with one assignment per
 * unit. One in twenty is overdue and told; the others are due in 40 to 340 days.
 */
final class Filling {

    static final int UNITS = 3_000;
    private static final int PORTION = 250_000;

    private Filling() {}

    /** Region and units, and measures that later assignments are created under. */
    static void directory(Connection database) throws SQLException {
        run(database, List.of("""
                insert into unit (id, name, region_code, kind)
                select 'u-' || u, '单位' || u, %s, 'DEPARTMENT' from generate_series(0, %d) u on conflict do nothing
                """.formatted(regionOf("u"), UNITS - 1)));
    }

    /** Assignments number {@code from} up to, not including, {@code to}; what an earlier run has filled in stays. */
    static void assignments(Connection database, long from, long to) throws SQLException {
        database.setAutoCommit(true);
        var indexes = new Indexes(database, List.of("assignment", "deadline"));
        for (long begin = from; begin < to; begin += PORTION) {
            long end = Math.min(to, begin + PORTION) - 1;
            if (isThere(database, end)) {
                continue;
            }
            indexes.drop();
            run(
                    database,
                    List.of(
                            measures(begin / UNITS, end / UNITS),
                            """
                    insert into assignment (id, measure_id, unit_id, unit_name, unit_region_code, role, state, due_on,
                                            due_inherited, assigned_at, version, dates, extensions)
                    select md5('a' || i)::uuid, md5('m' || i / %1$d)::uuid, 'u-' || i %% %1$d, '单位' || i %% %1$d, %2$s,
                           'IMPLEMENTING', case when i %% 3 = 0 then 'SIGNED_FOR' else 'ASSIGNED' end, %3$s,
                           false, now(), 0, '{}', 0
                    from generate_series(%4$d::bigint, %5$d::bigint) i
                    """.formatted(UNITS, regionOf("(i % " + UNITS + ")"), DUE, begin, end),
                            """
                    insert into deadline (assignment_id, due_on, told, told_for, next_action, next_action_on)
                    select md5('a' || i)::uuid, %1$s,
                           case when i %% 20 = 0 then 'OVERDUE' end, case when i %% 20 = 0 then %1$s + 1 end,
                           case when i %% 20 <> 0 then 'DUE_SOON' end, case when i %% 20 <> 0 then %1$s - 15 end
                    from generate_series(%2$d::bigint, %3$d::bigint) i
                    """.formatted(DUE, begin, end)));
        }
        database.setAutoCommit(true);
        indexes.restore();
        // Outside a transaction: what the planner and index-only scans rely on.
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze assignment, deadline, measure, unit");
        }
    }

    private static boolean isThere(Connection database, long number) throws SQLException {
        try (var select = database.prepareStatement("select 1 from assignment where id = ?")) {
            select.setObject(1, Api.id("a" + number));
            return select.executeQuery().next();
        }
    }

    private static final String DUE =
            "(current_date + case when i % 20 = 0 then -1 - (i % 97)::int else 40 + (i % 300)::int end)";

    private static String measures(long first, long last) {
        return """
                insert into measure (id, plan_id, plan_title, region_code, number, segment, title, section, milestones,
                                     recurring, lead_unit_ids)
                select md5('m' || m)::uuid, md5('p' || m %% 50)::uuid, '测试方案', '000000', m::text, 1, '测试措施' || m,
                       '["二、重点任务"]', '[]', '[]', '[]'
                from generate_series(%d, %d) m on conflict do nothing
                """.formatted(first, last);
    }

    /** Three units to a county, ten counties to a prefecture, ten prefectures to a province. */
    private static String regionOf(String unit) {
        return "((11 + " + unit + " / 300)::text || lpad((1 + " + unit + " / 30 % 10)::text, 2, '0')" + " || lpad((1 + "
                + unit + " / 3 % 10)::text, 2, '0'))";
    }

    static void run(Connection database, List<String> statements) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        }
        database.commit();
    }
}
