package org.lantian.benchmark.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.lantian.benchmark.stand.Callers;
import org.lantian.benchmark.stand.Stand;

/** The yardstick for creating: the rows of one assignment with its event, in one transaction, and nothing around them. */
final class BareInsert implements AutoCloseable {

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(Callers.CALLERS);

    BareInsert(Stand stand) throws SQLException {
        for (int i = 0; i < Callers.CALLERS; i++) {
            var connection = stand.database();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    Callable<?> create(long number) {
        return () -> {
            var connection = connections.take();
            try {
                insert(connection, number);
                connection.commit();
                return number;
            } finally {
                connections.add(connection);
            }
        };
    }

    private static void insert(Connection connection, long number) throws SQLException {
        var id = UUID.randomUUID();
        update(
                connection,
                """
                insert into assignment (id, measure_id, unit_id, unit_name, unit_region_code, role, state, due_on,
                                        due_inherited, assigned_at, version, dates, extensions)
                values (?, ?, ?, ?, '110101', 'RESPONSIBLE', 'ASSIGNED', '2099-12-31', false, now(), 0, '{}', 0)""",
                id,
                Api.id("m" + number / Filling.UNITS),
                "u-" + number % Filling.UNITS,
                "单位" + number % Filling.UNITS);
        update(connection, """
                insert into assignment_change (id, assignment_id, to_state, changed_by, changed_at)
                values (nextval('assignment_change_seq'), ?, 'ASSIGNED', 'bench', now())""", id);
        update(connection, """
                insert into deadline (assignment_id, due_on, next_action, next_action_on)
                values (?, '2099-12-31', 'DUE_SOON', '2099-12-16')""", id);
        update(
                connection,
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
                values (?, 'task', ?, 'org.lantian.task.assigned.v1', ?::jsonb, now())""",
                UUID.randomUUID(),
                id.toString(),
                "{\"assignmentId\": \"" + id + "\", \"title\": \"" + "措施".repeat(200) + "\"}");
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
