package org.lantian.indicator.figures.rest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period whose composite index is asked for. */
public record CompositeQuestion(
        @NotBlank
        @Size(max = 21)
        @Schema(description = "the period; its date chooses the parameters", examples = "2022-11")
        String period,

        @NotNull
        @Size(min = 1, max = 6)
        @Schema(
                description =
                        "statistics as published: means of SO2, NO2, PM10, PM25, 95th percentile of CO (mg/m³), 90th of"
                                + " the O3 daily maximum 8-h means",
                examples = "{\"PM10\": 89, \"PM25\": 42, \"SO2\": 16, \"NO2\": 44, \"CO\": 1.2, \"O3\": 80}")
        Map<
                        @Pattern(regexp = IndexQuestion.CODES) String,
                        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal>
                statistics,

        @Nullable
        @Size(max = 40)
        @Schema(description = "judges by this rule set; without it by that of its time", examples = "CN-2018")
        String ruleSet) {}
