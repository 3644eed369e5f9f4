package org.lantian.indicator.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
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

/**
 * The daily values of each station, exact, so that a year's figure is made of 366 rows and not of 52,000. Only what is measured
 * is stored; a day's index follows from its values whenever it is asked for.
 */
@ApplicationScoped
class StationDays {

    private static final int HOURS = 24;
    private static final TypeReference<Map<Pollutant, StoredValue>> VALUES = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Standards standards;
    private final Clock clock;

    StationDays(DataSource dataSource, ObjectMapper json, Standards standards, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.standards = standards;
        this.clock = clock;
    }

    /** A value as stored: the exact fraction as text, and the valid hours behind it. */
    record StoredValue(@Nullable String value, int hours) {}

    void store(String station, DailyFigures figures) {
        Map<Pollutant, StoredValue> values = new EnumMap<>(Pollutant.class);
        figures.values()
                .forEach((pollutant, daily) -> values.put(
                        pollutant,
                        new StoredValue(text(daily.value()), daily.hours().observed())));
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into station_day (station, day, rule_set, "values", ozone_hour, computed_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (station, day) do update set rule_set = excluded.rule_set, "values" = excluded."values",
                            ozone_hour = excluded.ozone_hour, computed_at = excluded.computed_at""")) {
            upsert.setString(1, station);
            upsert.setObject(2, figures.day());
            upsert.setString(3, figures.airQuality().ruleSet());
            upsert.setString(4, json.writeValueAsString(values));
            upsert.setString(5, text(figures.ozoneHour()));
            upsert.setObject(6, OffsetDateTime.now(clock));
            upsert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot store the day of " + station, e);
        }
    }

    /** What is known of these stations, by day and station. */
    Map<LocalDate, Map<String, DailyFigures>> of(Collection<String> stations, Period period) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select station, day, "values", ozone_hour from station_day
                        where station = any(?) and day between ? and ?""")) {
            select.setArray(1, connection.createArrayOf("text", stations.toArray()));
            select.setObject(2, period.first());
            select.setObject(3, period.last());
            Map<LocalDate, Map<String, DailyFigures>> days = new HashMap<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    var figures = read(result);
                    days.computeIfAbsent(figures.day(), day -> new HashMap<>()).put(result.getString(1), figures);
                }
            }
            return days;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read the days of " + period, e);
        }
    }

    private DailyFigures read(ResultSet result) throws SQLException, JsonProcessingException {
        Map<Pollutant, DailyValue> values = new EnumMap<>(Pollutant.class);
        json.readValue(result.getString(3), VALUES)
                .forEach((pollutant, stored) -> values.put(
                        pollutant, new DailyValue(fraction(stored.value()), new Coverage(HOURS, stored.hours()))));
        return DailyFigures.ofValues(
                standards, result.getObject(2, LocalDate.class), values, fraction(result.getString(4)), Set.of());
    }

    private static @Nullable String text(@Nullable Fraction value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Fraction fraction(@Nullable String text) {
        return text == null ? null : Fraction.parse(text);
    }
}
