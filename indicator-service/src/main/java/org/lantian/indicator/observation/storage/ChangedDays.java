package org.lantian.indicator.observation.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.lantian.indicator.observation.HoursChanged;
import org.lantian.indicator.observation.StationDay;

/** The days whose hours changed and whose figures have not followed yet. */
@ApplicationScoped
public class ChangedDays {

    private static final String TAKE = """
            delete from changed_day c using (
                select station, day from changed_day order by station, day limit ? for update skip locked) next
            where c.station = next.station and c.day = next.day
            returning c.station, c.day, c.changed_at""";

    private static final String MARK = """
            insert into changed_day (station, day, changed_at)
            select s.station collate "C", d.day::date, ? from unnest(?) s(station), generate_series(?::date, ?::date, interval '1 day') d(day)
            order by 1, 2
            on conflict (station, day) do update set changed_at = excluded.changed_at""";

    private final DataSource dataSource;
    private final Event<HoursChanged> changed;
    private final Clock clock;

    ChangedDays(DataSource dataSource, Event<HoursChanged> changed, Clock clock) {
        this.changed = changed;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Days taken, and how long the first of them had been waiting. */
    public record Taken(List<StationDay> days, Duration waited) {}

    /** Whether figures still have to follow. */
    public boolean any() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select 1 from changed_day)")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for changed days", e);
        }
    }

    /** Marks days whose figures are to follow something other than their hours. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(Collection<String> stations, LocalDate first, LocalDate last) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(MARK)) {
            insert.setObject(1, OffsetDateTime.now(clock));
            insert.setArray(2, connection.createArrayOf("text", stations.toArray()));
            insert.setObject(3, first);
            insert.setObject(4, last);
            insert.executeUpdate();
            changed.fire(new HoursChanged());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot mark days", e);
        }
    }

    /** Takes the marks of some days into the running transaction: they are gone when it commits, and back when it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Taken take(int atMost) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, atMost);
            List<StationDay> days = new ArrayList<>();
            var oldest = clock.instant();
            var now = oldest;
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    days.add(new StationDay(result.getString(1), result.getObject(2, LocalDate.class)));
                    var changedAt = result.getObject(3, OffsetDateTime.class).toInstant();
                    oldest = changedAt.isBefore(oldest) ? changedAt : oldest;
                }
            }
            return new Taken(days, Duration.between(oldest, now));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take changed days", e);
        }
    }
}
