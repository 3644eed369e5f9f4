package org.lantian.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.time.CivilClock;

/** The audit as auditors read it: what callers of their region did, those of the whole country everything. */
@ApplicationScoped
public class AuditReading {

    /** What is looked for; null: whatever it be. */
    public record Wanted(
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable String actor,
            @Nullable String requestId,
            @Nullable String action) {}

    private static final String COLUMNS =
            "position, at, actor, roles, unit_id, region_code, origin, request_id, operation,"
                    + " action, subject, subject_id, before, after, why, seal";

    private final DataSource dataSource;
    private final Caller caller;

    AuditReading(DataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /** The latest first. */
    public Page<AuditEntryView> entries(Wanted wanted, Paging paging) {
        var conditions = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<Object>();
        var reach = caller.reach().prefix();
        if (reach == null || !reach.isEmpty()) {
            conditions.add("region_code like ?");
            values.add(reach == null ? "" : reach + "%");
        }
        narrow("subject", wanted.subject(), conditions, values);
        narrow("subject_id", wanted.subjectId(), conditions, values);
        narrow("actor", wanted.actor(), conditions, values);
        if (wanted.requestId() != null) {
            conditions.add("(request_id = ? or subject_id in (select key from origin where request_id = ?))");
            values.add(wanted.requestId());
            values.add(wanted.requestId());
        }
        narrow("action", wanted.action(), conditions, values);
        var where = conditions.stream().collect(Collectors.joining(" and ", " from audit_entry where ", ""));
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement("select count(*)" + where);
                var select = connection.prepareStatement(
                        "select " + COLUMNS + where + " order by position desc limit ? offset ?")) {
            for (int i = 0; i < values.size(); i++) {
                count.setObject(i + 1, values.get(i));
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, paging.size);
            select.setLong(values.size() + 2, (long) paging.page * paging.size);
            return new Page<>(views(select.executeQuery()), paging.page, paging.size, only(count.executeQuery()));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the audit", e);
        }
    }

    private static void narrow(String column, @Nullable String value, List<String> conditions, List<Object> values) {
        if (value != null) {
            conditions.add(column + " = ?");
            values.add(value);
        }
    }

    private static long only(ResultSet count) throws SQLException {
        count.next();
        return count.getLong(1);
    }

    private static List<AuditEntryView> views(ResultSet rows) throws SQLException {
        List<AuditEntryView> views = new ArrayList<>();
        while (rows.next()) {
            views.add(new AuditEntryView(
                    rows.getLong("position"),
                    rows.getObject("at", OffsetDateTime.class)
                            .atZoneSameInstant(CivilClock.ZONE)
                            .toOffsetDateTime(),
                    rows.getString("actor"),
                    rows.getString("roles"),
                    rows.getString("unit_id"),
                    rows.getString("region_code"),
                    rows.getString("origin"),
                    rows.getString("request_id"),
                    rows.getString("operation"),
                    rows.getString("action"),
                    rows.getString("subject"),
                    rows.getString("subject_id"),
                    rows.getString("before"),
                    rows.getString("after"),
                    rows.getString("why"),
                    rows.getObject("seal", Long.class)));
        }
        return views;
    }
}
