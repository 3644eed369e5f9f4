package org.lantian.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.kit.audit.AuditTrail;
import org.postgresql.PGConnection;

/**
 * The hourly values. They come by COPY into a temporary table and from there into their partitions, each key once; a value that
 * differs from the stored one becomes its next version and the former stays in {@code observation_version}. Days that changed
 * are marked in the same transaction, so that their figures follow.
 */
@ApplicationScoped
public class Observations {

    private static final int ANALYSE_FROM = 1_000;
    private static final String NULL = "\\N";

    private final DataSource dataSource;
    private final AuditTrail audit;
    private final IntakeSettings settings;
    private final Clock clock;

    Observations(DataSource dataSource, AuditTrail audit, IntakeSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Stored store(Collection<Observation> values, Origin origin) {
        if (values.isEmpty()) {
            return new Stored(0, 0, 0);
        }
        try (var connection = dataSource.getConnection()) {
            copy(connection, values);
            int added = add(connection, origin);
            int corrected = added == values.size() ? 0 : correct(connection, values, origin);
            var stored = new Stored(added, values.size() - added - corrected, corrected);
            audit.done("Observations", origin.source(), stored);
            return stored;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot store observations", e);
        }
    }

    /** A station's hourly values of these days that count in figures, by the end of the hour in civil time. */
    public StationHours hoursOf(String station, LocalDate firstDay, LocalDate lastDay) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ObservationSql.HOURS)) {
            select.setString(1, station);
            select.setObject(2, startOf(firstDay));
            select.setObject(3, startOf(lastDay.plusDays(1)));
            Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours = new EnumMap<>(Pollutant.class);
            long versions = 0;
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    versions += result.getInt(5);
                    if (!counts(result.getString(4))) {
                        continue;
                    }
                    hours.computeIfAbsent(Pollutant.valueOf(result.getString(2)), pollutant -> new HashMap<>())
                            .put(
                                    ShanghaiTime.civil(result.getObject(1, OffsetDateTime.class)),
                                    result.getBigDecimal(3));
                }
            }
            return new StationHours(hours, versions);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the hours of " + station, e);
        }
    }

    private boolean counts(@Nullable String flag) {
        return flag == null || settings.countingFlags().contains(QualityFlag.valueOf(flag));
    }

    private static void copy(Connection connection, Collection<Observation> values) throws SQLException, IOException {
        var rows = new StringBuilder(values.size() * 64);
        for (var value : values) {
            rows.append(value.station())
                    .append('\t')
                    .append(value.pollutant().name())
                    .append('\t')
                    .append(value.observedAt())
                    .append('\t')
                    .append(value.value() == null ? NULL : value.value().toPlainString())
                    .append('\t')
                    .append(value.flag() == null ? NULL : value.flag().name())
                    .append('\n');
        }
        try (var statement = connection.createStatement()) {
            statement.execute(ObservationSql.INCOMING);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin", new StringReader(rows.toString()));
            if (values.size() >= ANALYSE_FROM) {
                statement.execute("analyze incoming");
            }
        }
    }

    private int add(Connection connection, Origin origin) throws SQLException {
        try (var insert = connection.prepareStatement(ObservationSql.ADD)) {
            var now = OffsetDateTime.now(clock);
            insert.setString(1, origin.source());
            insert.setObject(2, now);
            insert.setObject(3, now);
            return count(insert);
        }
    }

    private int correct(Connection connection, Collection<Observation> values, Origin origin) throws SQLException {
        var times = values.stream().map(Observation::observedAt).sorted().toList();
        var first = times.get(0).atOffset(ZoneOffset.UTC);
        var last = times.get(times.size() - 1).atOffset(ZoneOffset.UTC);
        var now = OffsetDateTime.now(clock);
        try (var update = connection.prepareStatement(ObservationSql.CORRECT)) {
            update.setObject(1, first);
            update.setObject(2, last);
            update.setObject(3, now);
            update.setString(4, origin.source());
            update.setString(5, origin.reason());
            update.setObject(6, now);
            update.setObject(7, first);
            update.setObject(8, last);
            update.setObject(9, now);
            return count(update);
        }
    }

    private static int count(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ShanghaiTime.ZONE).toOffsetDateTime();
    }
}
