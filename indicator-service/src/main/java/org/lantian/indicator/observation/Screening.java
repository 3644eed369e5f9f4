package org.lantian.indicator.observation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;

/**
 * Judges the rows of one request one by one: each becomes an observation, repeats an earlier row, or is refused with the first
 * thing that is wrong with it. Nothing is repaired and nothing dropped silently.
 */
final class Screening {

    private static final int LONGEST_VALUE = 24;
    private static final int MOST_DECIMALS = 6;
    private static final Map<String, Pollutant> POLLUTANTS = byCode();

    private final Function<String, Standing> stations;
    private final Plausibility plausible;
    private final Map<Key, Observation> accepted = new HashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int repeated;

    Screening(Function<String, Standing> stations, Plausibility plausible) {
        this.stations = stations;
        this.plausible = plausible;
    }

    void take(RawRow row) {
        try {
            accept(row, read(row));
        } catch (RowRefused reason) {
            refused.add(reason.row(row.row()));
        }
    }

    List<Observation> accepted() {
        return List.copyOf(accepted.values());
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** Rows that say again what an earlier row of the request said. */
    int repeated() {
        return repeated;
    }

    private void accept(RawRow row, Observation observation) {
        var key = new Key(observation.station(), observation.pollutant(), observation.observedAt());
        var earlier = accepted.putIfAbsent(key, observation);
        if (earlier == null) {
            return;
        }
        if (earlier.value().compareTo(observation.value()) != 0) {
            throw new RowRefused(
                    "value",
                    "disagrees_with_earlier_row",
                    "an earlier row of this request says " + earlier.value().toPlainString() + " for the same hour");
        }
        repeated++;
    }

    private Observation read(RawRow row) {
        if (row.unreadable() != null) {
            throw new RowRefused(null, "malformed_row", row.unreadable());
        }
        var station = required("station", row.station());
        var pollutant = pollutant(required("pollutant", row.pollutant()));
        var observedAt = observedAt(required("observedAt", row.observedAt()));
        var value = value(pollutant, required("value", row.value()));
        switch (stations.apply(station)) {
            case UNKNOWN -> throw new RowRefused("station", "unknown_station", "there is no station " + station);
            case OUT_OF_REACH ->
                throw new RowRefused("station", "station_out_of_reach", station + " lies outside your region");
            case ALLOWED -> {}
        }
        return new Observation(station, pollutant, observedAt, value);
    }

    private static String required(String field, @Nullable String text) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw new RowRefused(field, "missing", field + " is empty");
        }
        return stripped;
    }

    private static Pollutant pollutant(String code) {
        var pollutant = POLLUTANTS.get(code);
        if (pollutant == null) {
            throw new RowRefused("pollutant", "unknown_pollutant", "one of " + Arrays.toString(Pollutant.values()));
        }
        return pollutant;
    }

    private Instant observedAt(String text) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw isLocal(text)
                    ? new RowRefused("observedAt", "missing_offset", "write the offset, such as +08:00")
                    : new RowRefused("observedAt", "unreadable_time", "write it as 2016-03-05T01:00:00+08:00");
        }
        if (instant.getEpochSecond() % 3600 != 0 || instant.getNano() != 0) {
            throw new RowRefused(
                    "observedAt",
                    "not_on_the_hour",
                    "an hourly mean carries the end of its hour, minutes and seconds zero");
        }
        if (instant.isAfter(plausible.latest())) {
            throw new RowRefused("observedAt", "future_time", "it is only " + plausible.latest());
        }
        if (instant.isBefore(plausible.earliest())) {
            throw new RowRefused("observedAt", "too_early", "nothing before " + plausible.earliest() + " is taken");
        }
        return instant;
    }

    private static boolean isLocal(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T')) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private BigDecimal value(Pollutant pollutant, String text) {
        var value = number(text);
        if (value.signum() < 0) {
            throw new RowRefused("value", "negative_value", "a concentration is not below zero");
        }
        var largest = Objects.requireNonNull(plausible.largest().get(pollutant));
        if (value.compareTo(largest) > 0) {
            throw pollutant == Pollutant.CO
                    ? new RowRefused(
                            "value",
                            "implausible_unit",
                            "CO is in mg/m³; more than " + largest
                                    + " looks like µg/m³, which is a thousand times as much")
                    : new RowRefused(
                            "value",
                            "implausible_value",
                            "more than " + largest + " " + pollutant.unit() + " is no hourly mean");
        }
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new RowRefused("value", "too_precise", "at most " + MOST_DECIMALS + " decimals");
        }
        return value;
    }

    private static BigDecimal number(String text) {
        try {
            if (text.length() <= LONGEST_VALUE) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new RowRefused("value", "not_a_number", "a decimal number of at most " + LONGEST_VALUE + " characters");
    }

    private static Map<String, Pollutant> byCode() {
        Map<String, Pollutant> byCode = new HashMap<>();
        Arrays.stream(Pollutant.values()).forEach(pollutant -> byCode.put(pollutant.name(), pollutant));
        return byCode;
    }

    private record Key(String station, Pollutant pollutant, Instant observedAt) {}

    /** Ends the reading of one row. */
    private static final class RowRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final @Nullable String field;
        private final String code;

        RowRefused(@Nullable String field, String code, String detail) {
            super(detail, null, false, false);
            this.field = field;
            this.code = code;
        }

        RefusedRow row(int number) {
            return new RefusedRow(number, field, code, String.valueOf(getMessage()));
        }
    }
}
