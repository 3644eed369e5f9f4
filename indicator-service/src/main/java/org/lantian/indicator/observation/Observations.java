package org.lantian.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
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

/**
 * The hourly values. They go into their partitions, each key once; a value that
 * differs from the stored one becomes its next version and the former stays in {@code observation_version}. Days that changed
 * are marked in the same transaction, so that their figures follow.
 */
@ApplicationScoped
public class Observations {

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
            var incoming = Incoming.in(connection, values);
            int added = add(connection, incoming, origin);
            int corrected = added == values.size() ? 0 : correct(connection, incoming, values, origin);
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

    private int add(Connection connection, Incoming incoming, Origin origin) throws SQLException {
        try (var insert = connection.prepareStatement(ObservationSql.add(incoming.statement()))) {
            var now = OffsetDateTime.now(clock);
            int place = incoming.fill(insert);
            insert.setString(++place, origin.source());
            insert.setObject(++place, now);
            insert.setObject(++place, now);
            return count(insert);
        }
    }

    private int correct(Connection connection, Incoming incoming, Collection<Observation> values, Origin origin)
            throws SQLException {
        var times = values.stream().map(Observation::observedAt).sorted().toList();
        var first = times.get(0).atOffset(ZoneOffset.UTC);
        var last = times.get(times.size() - 1).atOffset(ZoneOffset.UTC);
        incoming.analyse(connection);
        var now = OffsetDateTime.now(clock);
        try (var update = connection.prepareStatement(ObservationSql.correct(incoming.statement()))) {
            int place = incoming.fill(update);
            update.setObject(++place, first);
            update.setObject(++place, last);
            update.setObject(++place, now);
            update.setString(++place, origin.source());
            update.setString(++place, origin.reason());
            update.setObject(++place, now);
            update.setObject(++place, first);
            update.setObject(++place, last);
            update.setObject(++place, now);
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
