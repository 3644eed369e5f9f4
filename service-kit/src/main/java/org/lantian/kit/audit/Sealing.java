package org.lantian.kit.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lantian.kit.audit.SealTable.Sealed;

/**
 * Closes what has been recorded since the last seal. One replica at a time; an entry whose transaction commits late goes into a
 * later seal. Each seal is told in the log: whoever keeps the logs elsewhere can prove that the table's end was not cut off.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);
    private static final int BATCH = 1_000;
    private static final long LOCK = 0x5EA1;

    private final DataSource dataSource;

    Sealing(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "${lantian.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
        try {
            while (sealBatch() == BATCH) {
                LOG.debug("more waits for its seal");
            }
        } catch (SQLException e) {
            LOG.warnf("the audit is not sealed yet: %s", e.getMessage());
        }
    }

    int sealBatch() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sealed = isMine(connection) ? seal(new SealTable(connection)) : 0;
                connection.commit();
                return sealed;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int seal(SealTable table) throws SQLException {
        var rows = table.unsealed(BATCH);
        if (!rows.isEmpty()) {
            var last = table.last();
            long number = last.map(Sealed::number).orElse(0L) + 1;
            var previous = last.map(Sealed::hash).orElse(Seal.NONE);
            var seal = new Sealed(number, rows.size(), previous, Seal.hash(number, previous, rows));
            table.add(seal, rows);
            LOG.infof("audit seal %d closes %d entries: %s", number, rows.size(), seal.hash());
        }
        return rows.size();
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
