package org.lantian.plan.disclosure;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Page;
import org.lantian.plan.disclosure.PublicPlan.PublicMeasure;
import org.lantian.plan.disclosure.PublicPlan.PublicUnit;

/** Reads what is disclosed, once a minute at most. Its queries name the public columns one by one. */
@ApplicationScoped
public class PublicPlans {

    private static final String DISCLOSED =
            " from plan p join disclosure d on d.plan_id = p.id where (cast(? as text) is null or p.region_code = ?)";
    private static final String PLAN =
            "select p.id, p.title, p.document_number, p.issuer, p.region_code, p.issued_on, p.status";
    private static final String OBJECTIVES =
            "select quote from target where plan_id = ? and measure_id is null order by ordinal";
    private static final String MEASURES = "select m.id, m.number, m.title, m.text, r.unit, r.role from measure m"
            + " left join responsibility r on r.measure_id = m.id where m.plan_id = ? order by m.ordinal, r.ordinal";

    private final DataSource dataSource;

    PublicPlans(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A page of what is disclosed, the latest document first; the region null: all. */
    @CacheResult(cacheName = "public-plans")
    public Page<PublicPlan> page(@Nullable String regionCode, int page, int size) {
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement("select count(*)" + DISCLOSED);
                var select = connection.prepareStatement(
                        PLAN + DISCLOSED + " order by p.issued_on desc nulls last, p.id limit ? offset ?")) {
            for (var statement : List.of(count, select)) {
                statement.setString(1, regionCode);
                statement.setString(2, regionCode);
            }
            select.setInt(3, size);
            select.setLong(4, (long) page * size);
            List<PublicPlan> plans = new ArrayList<>();
            try (var rows = select.executeQuery();
                    var total = count.executeQuery()) {
                while (rows.next()) {
                    plans.add(plan(rows, null, null));
                }
                total.next();
                return new Page<>(plans, page, size, total.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what is disclosed", e);
        }
    }

    /** The plan with its objectives and measures; empty when it is not disclosed, and as if it were not there. */
    @CacheResult(cacheName = "public-plan")
    public Optional<PublicPlan> plan(UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        PLAN + " from plan p join disclosure d on d.plan_id = p.id where p.id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(plan(rows, objectives(connection, id), measures(connection, id)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what is disclosed", e);
        }
    }

    private static PublicPlan plan(
            ResultSet row, @Nullable List<String> objectives, @Nullable List<PublicMeasure> measures)
            throws SQLException {
        return new PublicPlan(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                objectives,
                measures);
    }

    private static List<String> objectives(Connection connection, UUID id) throws SQLException {
        try (var select = of(connection, OBJECTIVES, id);
                var rows = select.executeQuery()) {
            List<String> quotes = new ArrayList<>();
            while (rows.next()) {
                quotes.add(rows.getString(1));
            }
            return quotes;
        }
    }

    private static List<PublicMeasure> measures(Connection connection, UUID id) throws SQLException {
        try (var select = of(connection, MEASURES, id);
                var rows = select.executeQuery()) {
            Map<UUID, PublicMeasure> measures = new LinkedHashMap<>();
            while (rows.next()) {
                var measure = measures.get(rows.getObject(1, UUID.class));
                if (measure == null) {
                    measure = new PublicMeasure(
                            rows.getString(2), rows.getString(3), rows.getString(4), new ArrayList<>());
                    measures.put(rows.getObject(1, UUID.class), measure);
                }
                if (rows.getString(5) != null) {
                    measure.units().add(new PublicUnit(rows.getString(5), rows.getString(6)));
                }
            }
            return List.copyOf(measures.values());
        }
    }

    private static PreparedStatement of(Connection connection, String sql, UUID id) throws SQLException {
        var select = connection.prepareStatement(sql);
        select.setObject(1, id);
        return select;
    }
}
