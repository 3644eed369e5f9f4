package org.lantian.indicator.figures.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.DailyValue;
import org.lantian.indicator.observation.HoursChanged;

/**
 * The daily values of each station, exact, so that a year's figure is made of 366 rows and not of 52,000. Only what is measured
 * is stored; a day's index follows from its values whenever it is asked for.
 */
@ApplicationScoped
public class StationDays {

    private static final int HOURS = 24;
    private static final TypeReference<Map<Pollutant, StoredValue>> VALUES = new TypeReference<>() {};
    private static final String UPSERT = """
            insert into station_day (station, day, rule_set, "values", ozone_hour, without_dust, inputs_version, computed_at)
            values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?)
            on conflict (station, day) do update set rule_set = excluded.rule_set, "values" = excluded."values",
                ozone_hour = excluded.ozone_hour, without_dust = excluded.without_dust,
                inputs_version = excluded.inputs_version, computed_at = excluded.computed_at""";
    private static final String MARK = """
            insert into changed_day (station, day, changed_at)
            select station, day, ? from station_day
            where station = any(?) and day between coalesce(?, '-infinity'::date) and coalesce(?, 'infinity'::date) order by 1, 2
            on conflict (station, day) do update set changed_at = excluded.changed_at""";
    private static final String SELECT = """
            select station, day, "values", ozone_hour, without_dust, inputs_version from station_day
            where station = any(?) and day between ? and ?""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Event<HoursChanged> changed;
    private final Clock clock;

    StationDays(DataSource dataSource, ObjectMapper json, Event<HoursChanged> changed, Clock clock) {
        this.changed = changed;
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** A value as stored: the exact fraction as text, the valid hours behind it, and whether dust took a valid value away. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredValue(
            @Nullable String value, int hours, @Nullable Boolean excluded) {}

    void store(String station, StoredDay day) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, station);
            upsert.setObject(2, day.all().day());
            upsert.setString(3, day.all().airQuality().ruleSet());
            upsert.setString(4, text(day.all()));
            upsert.setString(5, text(day.all().ozoneHour()));
            upsert.setString(6, day.withoutDust().equals(day.all()) ? null : text(day.withoutDust()));
            upsert.setLong(7, day.inputsVersion());
            upsert.setObject(8, OffsetDateTime.now(clock));
            upsert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot store the day of " + station, e);
        }
    }

    /** Marks all days that are stored of these stations to be computed anew. */
    void mark(Collection<String> stations) {
        mark(stations, null, null);
    }

    /** Marks those of a period; returns how many there are. */
    int mark(Collection<String> stations, Period period) {
        return mark(stations, period.first(), period.last());
    }

    private int mark(Collection<String> stations, @Nullable LocalDate first, @Nullable LocalDate last) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(MARK)) {
            insert.setObject(1, OffsetDateTime.now(clock));
            insert.setArray(2, connection.createArrayOf("text", stations.toArray()));
            insert.setObject(3, first, Types.DATE);
            insert.setObject(4, last, Types.DATE);
            int marked = insert.executeUpdate();
            changed.fire(new HoursChanged());
            return marked;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot mark days", e);
        }
    }

    /** What is known of these stations, by day and station; the indices follow the standards given. */
    public Map<LocalDate, Map<String, StoredDay>> of(Standards standards, Collection<String> stations, Period period) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", stations.toArray()));
            select.setObject(2, period.first());
            select.setObject(3, period.last());
            Map<LocalDate, Map<String, StoredDay>> days = new HashMap<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    var day = result.getObject(2, LocalDate.class);
                    days.computeIfAbsent(day, date -> new HashMap<>())
                            .put(result.getString(1), read(standards, day, result));
                }
            }
            return days;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read the days of " + period, e);
        }
    }

    private StoredDay read(Standards standards, LocalDate day, ResultSet result)
            throws SQLException, JsonProcessingException {
        var ozoneHour = fraction(result.getString(4));
        var all = figures(standards, day, result.getString(3), ozoneHour);
        var without = result.getString(5);
        return new StoredDay(
                all, without == null ? all : figures(standards, day, without, ozoneHour), result.getLong(6));
    }

    private DailyFigures figures(Standards standards, LocalDate day, String text, @Nullable Fraction ozoneHour)
            throws JsonProcessingException {
        Map<Pollutant, DailyValue> values = new EnumMap<>(Pollutant.class);
        Set<Pollutant> excluded = EnumSet.noneOf(Pollutant.class);
        json.readValue(text, VALUES).forEach((pollutant, stored) -> {
            values.put(pollutant, new DailyValue(fraction(stored.value()), new Coverage(HOURS, stored.hours())));
            if (Boolean.TRUE.equals(stored.excluded())) {
                excluded.add(pollutant);
            }
        });
        return DailyFigures.ofValues(standards, day, values, ozoneHour, excluded);
    }

    private String text(DailyFigures figures) throws JsonProcessingException {
        Map<Pollutant, StoredValue> values = new EnumMap<>(Pollutant.class);
        figures.values()
                .forEach((pollutant, daily) -> values.put(
                        pollutant,
                        new StoredValue(
                                text(daily.value()),
                                daily.hours().observed(),
                                figures.excluded().contains(pollutant) ? true : null)));
        return json.writeValueAsString(values);
    }

    private static @Nullable String text(@Nullable Fraction value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Fraction fraction(@Nullable String text) {
        return text == null ? null : Fraction.parse(text);
    }
}
