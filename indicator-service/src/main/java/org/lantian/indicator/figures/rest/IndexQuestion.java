package org.lantian.indicator.figures.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An hour or a day whose index is asked for. */
public record IndexQuestion(
        @NotBlank
        @Size(max = 40)
        @Schema(
                description = "end of the hour with its offset, or the day",
                examples = {"2017-07-07T16:00:00+08:00", "2016-03-05"})
        String at,

        @NotNull @Schema(description = "hour: real-time index; day: daily index", examples = "day")
        Averaging averaging,

        @NotNull
        @Size(min = 1, max = 6)
        @Schema(
                description =
                        "concentrations by pollutant in µg/m³ (CO mg/m³); of a day's O3 the maximum 8-h mean; null: missing",
                examples = "{\"PM25\": 34, \"O3\": 120}")
        Map<
                        @Pattern(regexp = IndexQuestion.CODES) String,
                        @Nullable @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal>
                concentrations,

        @Nullable
        @Size(max = 6)
        @Schema(
                description =
                        "the other averaging, on which HJ 633-2012 falls back above the end of a column: of an hour"
                                + " the 24-h means, of a day the daily maximum 1-h O3",
                examples = "{\"SO2\": 310}")
        Map<
                        @Pattern(regexp = IndexQuestion.CODES) String,
                        @Nullable @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal>
                otherConcentrations,

        @Nullable
        @Size(max = 6)
        @Schema(
                description =
                        "pollutants that the monitoring plan leaves out, whose absence withholds nothing (HJ 633-2026 5.3.2)",
                examples = "[\"CO\"]")
        List<@NotNull @Pattern(regexp = IndexQuestion.CODES) String> notExpected,

        @Nullable
        @Size(max = 40)
        @Schema(
                description = "judges by this rule set; without it by that of its time",
                examples = "CN-2026-transition")
        String ruleSet) {

    static final String CODES = "SO2|NO2|CO|O3|PM10|PM25";

    /** Over which time the concentrations were averaged. */
    public enum Averaging {
        @JsonProperty("hour")
        HOUR,
        @JsonProperty("day")
        DAY
    }
}
