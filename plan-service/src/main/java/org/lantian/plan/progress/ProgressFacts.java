package org.lantian.plan.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was said of duties and targets, kept as it happened and never changed; the same fact told twice is kept once. */
@ApplicationScoped
public class ProgressFacts {

    private final DataSource dataSource;
    private final ObjectMapper json;

    ProgressFacts(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Keeps what happened to a duty; {@code event} is the word behind {@code task.}. */
    public void keep(String event, DutyMoved duty) {
        write(
                "insert into duty_fact (assignment_id, event, at, plan_id, measure_id, unit_id, unit_name, unit_region_code,"
                        + " role, state, due_on, due_inherited, reason) values (?,?,?,?,?,?,?,?,?,?,?,?,?)"
                        + " on conflict do nothing",
                duty.assignmentId(),
                event,
                utc(duty.at()),
                duty.planId(),
                duty.measureId(),
                duty.unitId(),
                duty.unitName(),
                duty.unitRegionCode(),
                duty.role(),
                duty.state(),
                duty.dueOn(),
                duty.dueInherited(),
                duty.reason());
    }

    /** Keeps a verdict; one on a target of no plan is of no concern. */
    public void keep(TargetJudged target) {
        if (target.planId() != null) {
            write(
                    "insert into verdict_fact (target_id, region_code, at, verdict, plan_id, region_name, indicator, value,"
                            + " unit, period, reason, units) values (?,?,?,?,?,?,?,?,?,?,?,cast(? as jsonb))"
                            + " on conflict do nothing",
                    target.targetId(),
                    target.regionCode(),
                    utc(target.judgedAt()),
                    target.verdict(),
                    target.planId(),
                    target.regionName(),
                    target.indicator(),
                    target.value(),
                    target.unit(),
                    target.period(),
                    target.reason(),
                    units(target));
        }
    }

    /** What happened to a plan's duties before an instant, in no particular order. */
    List<DutyFact> duties(UUID planId, Instant before) {
        return read("select * from duty_fact where plan_id = ? and at < ?", planId, before, ProgressFacts::duty);
    }

    /** The verdicts on a plan's targets before an instant, in the order in which they were given. */
    List<TargetJudged> verdicts(UUID planId, Instant before) {
        return read(
                "select * from verdict_fact where plan_id = ? and at < ? order by at, verdict",
                planId,
                before,
                this::verdict);
    }

    private static DutyFact duty(ResultSet row) throws SQLException {
        return new DutyFact(
                row.getString("event"),
                new DutyMoved(
                        row.getObject("assignment_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getObject("measure_id", UUID.class),
                        row.getString("unit_id"),
                        row.getString("unit_name"),
                        row.getString("unit_region_code"),
                        row.getString("role"),
                        row.getString("state"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("due_inherited"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private TargetJudged verdict(ResultSet row) throws SQLException {
        try {
            return new TargetJudged(
                    row.getObject("target_id", UUID.class),
                    row.getObject("plan_id", UUID.class),
                    row.getString("region_code"),
                    row.getString("region_name"),
                    row.getString("indicator"),
                    row.getBigDecimal("value"),
                    row.getString("unit"),
                    row.getString("period"),
                    row.getString("verdict"),
                    row.getString("reason"),
                    json.readValue(row.getString("units"), new TypeReference<List<TargetJudged.Answering>>() {}),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String units(TargetJudged target) {
        try {
            return json.writeValueAsString(target.units());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, UUID planId, Instant before, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, planId);
            select.setObject(2, utc(before));
            List<T> facts = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(reading.of(rows));
                }
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what happened", e);
        }
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep what happened", e);
        }
    }
}
