package org.lantian.indicator.observation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.observation.IntakeSettings;
import org.lantian.indicator.observation.QualityFlag;
import org.lantian.indicator.observation.stuck.StuckRun;
import org.lantian.indicator.observation.stuck.StuckRuns;
import org.lantian.kit.caller.Reach;

/** Reads hours with all that is known of them. */
@ApplicationScoped
public class ObservationReading {

    /** A run that begins before the days asked about is seen as far as this. */
    private static final int DAYS_AROUND = 2;

    private final DataSource dataSource;
    private final IntakeSettings settings;

    ObservationReading(DataSource dataSource, IntakeSettings settings) {
        this.settings = settings;
        this.dataSource = dataSource;
    }

    /** Fills in the places of a statement. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** The last hour of each pollutant that the station has. */
    public List<HourView> latest(String station) {
        return read(ReadingSql.LATEST, select -> select.setString(1, station));
    }

    /** The hours that belong to these days, by time and pollutant. */
    public List<HourView> of(String station, Period period, @Nullable Pollutant pollutant) {
        return read(ReadingSql.RANGE, select -> {
            select.setString(1, station);
            select.setObject(2, startOf(period.first()));
            select.setObject(3, startOf(period.last().plusDays(1)));
            select.setString(4, pollutant == null ? null : pollutant.name());
            select.setString(5, pollutant == null ? null : pollutant.name());
        });
    }

    /** Hours in a row with the very same value that touch these days; flagged hours are suspected already. */
    public List<StuckRun> stuck(String station, Period period) {
        var around =
                new Period(period.first().minusDays(DAYS_AROUND), period.last().plusDays(DAYS_AROUND));
        var runs = new StuckRuns(settings.stuckAfter());
        for (var hour : of(station, around, null)) {
            if (hour.flag() == null && hour.value() != null) {
                runs.add(station, hour.pollutant(), hour.observedAt().toInstant(), hour.value());
            }
        }
        var first = startOf(period.first()).toInstant();
        var last = startOf(period.last().plusDays(1)).toInstant();
        return runs.suspected().stream()
                .filter(run -> run.to().isAfter(first) && !run.from().isAfter(last))
                .toList();
    }

    /** All versions of one hour, the first one first. */
    public List<HourView> history(String station, OffsetDateTime observedAt, Pollutant pollutant) {
        return read(ReadingSql.HISTORY, select -> {
            for (int half = 0; half <= 3; half += 3) {
                select.setString(half + 1, station);
                select.setObject(half + 2, observedAt);
                select.setString(half + 3, pollutant.name());
            }
        });
    }

    /**
     * Hours within reach that were added or corrected at this time or later, by the time of their receipt. What is being stored while
     * somebody reads is received before it can be read, so whoever reads on later asks from a little before he last asked.
     */
    public Hours changedSince(OffsetDateTime since, Reach reach, @Nullable String after, int limit) {
        var prefix = reach.prefix();
        if (prefix == null) {
            return new Hours(List.of(), null);
        }
        var mark = after == null ? new Mark(since, "", since, "") : Mark.read(after);
        var hours = read(ReadingSql.CHANGED, select -> {
            select.setObject(1, mark.receivedAt());
            select.setString(2, prefix + "%");
            select.setObject(3, mark.receivedAt());
            select.setString(4, mark.station());
            select.setObject(5, mark.observedAt());
            select.setString(6, mark.pollutant());
            select.setInt(7, limit);
        });
        return new Hours(
                hours,
                hours.size() < limit
                        ? null
                        : Mark.of(hours.get(hours.size() - 1)).word());
    }

    private List<HourView> read(String query, Filling filling) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            filling.fill(select);
            List<HourView> hours = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    hours.add(hour(result));
                }
            }
            return hours;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read observations", e);
        }
    }

    private static HourView hour(ResultSet row) throws SQLException {
        var flag = row.getString(5) == null ? null : QualityFlag.valueOf(row.getString(5));
        return new HourView(
                row.getString(1),
                Pollutant.valueOf(row.getString(2)),
                civil(row.getObject(3, OffsetDateTime.class)),
                row.getBigDecimal(4),
                flag,
                flag == null ? null : flag.label(),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                civil(row.getObject(9, OffsetDateTime.class)),
                row.getObject(10) == null ? null : civil(row.getObject(10, OffsetDateTime.class)));
    }

    private static OffsetDateTime civil(OffsetDateTime time) {
        return time.atZoneSameInstant(ShanghaiTime.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ShanghaiTime.ZONE).toOffsetDateTime();
    }
}
