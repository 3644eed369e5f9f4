package org.lantian.indicator.observation.screening;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.QualityFlag;
import org.lantian.indicator.observation.form.RawRow;

/** Reads one row's fields; the first that is wrong ends it with a {@link RowRefused}. Nothing is repaired. */
final class RowReading {

    private static final int LONGEST_VALUE = 24;
    private static final int MOST_DECIMALS = 6;
    private static final char NO_TEXT = '\uFFFD';
    private static final Map<String, Pollutant> POLLUTANTS = byCode();

    private final Plausibility plausible;
    private String lastText = "";
    private Instant lastHour = Instant.EPOCH;

    RowReading(Plausibility plausible) {
        this.plausible = plausible;
    }

    Observation read(RawRow row) {
        if (row.unreadable() != null) {
            throw new RowRefused(null, "malformed_row", row.unreadable());
        }
        if (isGarbled(row.station())
                || isGarbled(row.pollutant())
                || isGarbled(row.observedAt())
                || isGarbled(row.value())
                || isGarbled(row.flag())) {
            throw new RowRefused(
                    null, "not_in_utf8", "its bytes are no UTF-8; send UTF-8, or name the encoding: charset=GB18030");
        }
        var station = required("station", row.station());
        var pollutant = pollutant(required("pollutant", row.pollutant()));
        var observedAt = observedAt(required("observedAt", row.observedAt()));
        var flag = flag(row.flag());
        return new Observation(station, pollutant, observedAt, value(pollutant, flag, row.value()), flag);
    }

    private static boolean isGarbled(@Nullable String field) {
        return field != null && field.indexOf(NO_TEXT) >= 0;
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

    /** Neighbouring rows mostly speak of the same hour. */
    private Instant observedAt(String text) {
        if (!text.equals(lastText)) {
            lastHour = hour(text);
            lastText = text;
        }
        return lastHour;
    }

    private Instant hour(String text) {
        OffsetDateTime written;
        try {
            written = OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw isLocal(text)
                    ? new RowRefused("observedAt", "missing_offset", "write the offset, such as +08:00")
                    : new RowRefused("observedAt", "unreadable_time", "write it as 2016-03-05T01:00:00+08:00");
        }
        if (!plausible.offsets().contains(written.getOffset())) {
            throw new RowRefused(
                    "observedAt",
                    "wrong_offset",
                    "hours are those of Asia/Shanghai, written with " + plausible.offsets() + " and not "
                            + written.getOffset());
        }
        var instant = written.toInstant();
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

    private static @Nullable QualityFlag flag(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return QualityFlag.valueOf(text.strip());
        } catch (IllegalArgumentException e) {
            throw new RowRefused("flag", "unknown_flag", "one of " + Arrays.toString(QualityFlag.values()));
        }
    }

    /** An hour that does not count may have any value or none; a missing one has none. */
    private @Nullable BigDecimal value(Pollutant pollutant, @Nullable QualityFlag flag, @Nullable String text) {
        boolean given = text != null && !text.isBlank();
        if (flag == QualityFlag.MISSING && given) {
            throw new RowRefused("value", "value_of_missing_hour", "an hour flagged MISSING has no value");
        }
        boolean counts = flag == null || plausible.countingFlags().contains(flag);
        if (counts && flag != QualityFlag.MISSING) {
            return plausible(pollutant, number(required("value", text)));
        }
        return given ? number(required("value", text)) : null;
    }

    private BigDecimal plausible(Pollutant pollutant, BigDecimal value) {
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
        return value;
    }

    /** Exponents are resolved here, where they are still short. */
    private static BigDecimal number(String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text.length() <= LONGEST_VALUE ? text : "too long");
        } catch (NumberFormatException e) {
            throw new RowRefused(
                    "value", "not_a_number", "a decimal number of at most " + LONGEST_VALUE + " characters");
        }
        var plain = value.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new RowRefused("value", "too_precise", "at most " + MOST_DECIMALS + " decimals");
        }
        if ((long) plain.precision() - plain.scale() > LONGEST_VALUE) {
            throw new RowRefused("value", "implausible_value", "no instrument shows that much");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Map<String, Pollutant> byCode() {
        Map<String, Pollutant> byCode = new HashMap<>();
        Arrays.stream(Pollutant.values()).forEach(pollutant -> byCode.put(pollutant.name(), pollutant));
        return byCode;
    }
}
