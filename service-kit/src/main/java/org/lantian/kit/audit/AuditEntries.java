package org.lantian.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;

/** The table of entries: rows are added to it and nothing else. */
@ApplicationScoped
class AuditEntries {

    private static final String INSERT =
            "insert into audit_entry (at, actor, roles, unit_id, region_code, origin, request_id, operation,"
                    + " action, subject, subject_id, before, after, why)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    AuditEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds them in the running transaction, or in one of their own where none runs. */
    void add(Collection<AuditEntry> entries) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
                insert.setString(2, entry.who().actor());
                insert.setString(3, entry.who().roles());
                insert.setString(4, entry.who().unitId());
                insert.setString(5, entry.who().regionCode());
                insert.setString(6, entry.who().origin());
                insert.setString(7, entry.requestId());
                insert.setString(8, entry.operation());
                insert.setString(9, entry.action().name());
                insert.setString(10, entry.subject());
                insert.setString(11, entry.subjectId());
                insert.setString(12, entry.before());
                insert.setString(13, entry.after());
                insert.setString(14, entry.why());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
