package org.lantian.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;

/**
 * One hourly mean that passed screening; {@code observedAt} is the end of the hour, the value in µg/m³ (CO mg/m³). Only a
 * flagged hour may be without a value.
 */
public record Observation(
        String station,
        Pollutant pollutant,
        Instant observedAt,
        @Nullable BigDecimal value,
        @Nullable QualityFlag flag) {

    /** The hour that it speaks of: what is known of it stands in one row. */
    public record Key(String station, Pollutant pollutant, Instant observedAt) {}

    public Key key() {
        return new Key(station, pollutant, observedAt);
    }

    /** The month to which the hour that ended then belongs. */
    public static YearMonth monthOf(Instant end) {
        return YearMonth.from(ShanghaiTime.dayOf(LocalDateTime.ofInstant(end, ShanghaiTime.ZONE)));
    }

    public boolean saysTheSameAs(Observation other) {
        boolean sameValue = value == null || other.value == null
                ? Objects.equals(value, other.value)
                : value.compareTo(other.value) == 0;
        return sameValue && flag == other.flag;
    }

    /** The value and the flag as people read them. */
    public String said() {
        var number = value == null ? "no value" : value.toPlainString();
        return flag == null ? number : number + " " + flag;
    }
}
