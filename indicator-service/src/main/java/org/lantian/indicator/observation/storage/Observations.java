package org.lantian.indicator.observation.storage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.observation.HoursChanged;
import org.lantian.indicator.observation.IntakeSettings;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.Observation.Key;
import org.lantian.indicator.observation.Origin;
import org.lantian.indicator.observation.QualityFlag;
import org.lantian.indicator.observation.StationHours;
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
    private final Event<HoursChanged> changed;
    private final Clock clock;

    Observations(
            DataSource dataSource,
            AuditTrail audit,
            IntakeSettings settings,
            Event<HoursChanged> changed,
            Clock clock) {
        this.changed = changed;
        this.dataSource = dataSource;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Stored store(Collection<Observation> values, Origin origin) {
        if (values.isEmpty()) {
            return new Stored(0, 0, 0);
        }
        try (var connection = dataSource.getConnection()) {
            var incoming = Incoming.in(connection, values);
            int added =
                    add(connection, ObservationSql.add(incoming.statement()), incoming, origin, Observations::count);
            int corrected = added == values.size()
                    ? 0
                    : correct(
                            connection,
                            ObservationSql.correct(incoming.statement()),
                            incoming,
                            values,
                            origin,
                            Observations::count);
            var stored = new Stored(added, values.size() - added - corrected, corrected);
            audit.done("Observations", origin.source(), stored);
            if (added + corrected > 0) {
                changed.fire(new HoursChanged());
            }
            return stored;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot store observations", e);
        }
    }

    /** The few rows of several requests, in the transaction that runs; no two speak of one hour. */
    void storeTogether(Collection<Waiting> requests) {
        try (var connection = dataSource.getConnection()) {
            boolean news = false;
            Map<Origin, List<Waiting>> byOrigin = requests.stream().collect(groupingBy(Waiting::origin));
            for (var of : byOrigin.entrySet()) {
                var values = of.getValue().stream()
                        .flatMap(one -> one.values().stream())
                        .toList();
                var incoming = new Incoming(ObservationSql.FEW, values);
                var added = add(connection, ObservationSql.addFew(), incoming, of.getKey(), Observations::keys);
                var corrected = added.size() == values.size()
                        ? Set.<Key>of()
                        : correct(
                                connection,
                                ObservationSql.correctFew(),
                                incoming,
                                values,
                                of.getKey(),
                                Observations::keys);
                of.getValue().forEach(one -> one.stored(added, corrected));
                news |= !added.isEmpty() || !corrected.isEmpty();
            }
            audit.writeAll();
            if (news) {
                changed.fire(new HoursChanged());
            }
        } catch (SQLException e) {
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

    /** How a statement's answer is read. */
    private interface Answer<T> {
        T of(ResultSet result) throws SQLException;
    }

    private <T> T add(Connection connection, String statement, Incoming incoming, Origin origin, Answer<T> answer)
            throws SQLException {
        try (var insert = connection.prepareStatement(statement)) {
            var now = OffsetDateTime.now(clock);
            int place = incoming.fill(insert);
            insert.setString(++place, origin.source());
            insert.setObject(++place, now);
            insert.setObject(++place, now);
            try (var result = insert.executeQuery()) {
                return answer.of(result);
            }
        }
    }

    private <T> T correct(
            Connection connection,
            String statement,
            Incoming incoming,
            Collection<Observation> values,
            Origin origin,
            Answer<T> answer)
            throws SQLException {
        var times = values.stream().map(Observation::observedAt).sorted().toList();
        var first = times.get(0).atOffset(ZoneOffset.UTC);
        var last = times.get(times.size() - 1).atOffset(ZoneOffset.UTC);
        incoming.analyse(connection);
        var now = OffsetDateTime.now(clock);
        try (var update = connection.prepareStatement(statement)) {
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
            try (var result = update.executeQuery()) {
                return answer.of(result);
            }
        }
    }

    private static int count(ResultSet result) throws SQLException {
        result.next();
        return result.getInt(1);
    }

    private static Set<Key> keys(ResultSet result) throws SQLException {
        Set<Key> keys = new HashSet<>();
        while (result.next()) {
            keys.add(new Key(
                    result.getString(1),
                    Pollutant.valueOf(result.getString(2)),
                    result.getObject(3, OffsetDateTime.class).toInstant()));
        }
        return keys;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ShanghaiTime.ZONE).toOffsetDateTime();
    }
}
