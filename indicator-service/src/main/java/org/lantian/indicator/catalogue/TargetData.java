package org.lantian.indicator.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target that is registered by hand, with the document it comes from. */
public record TargetData(
        @NotNull
        @Pattern(regexp = "[0-9A-Z]{6,12}")
        @Schema(description = "region that is to reach it", examples = "110000")
        String regionCode,

        @NotBlank @Size(max = 60) @Schema(description = "code of the catalogue", examples = "PM25_MEAN")
        String indicatorCode,

        @NotNull
        @Schema(
                description =
                        "how the value binds: <=, <, >=, >, =, approx, increase_by, decrease_by, increase_yearly_by, decrease_yearly_by",
                examples = "<=")
        Comparator comparator,

        @Digits(integer = 12, fraction = 6)
        @Schema(description = "the value; not needed for CLASS2_ATTAINMENT", examples = "35")
        @Nullable
        BigDecimal value,

        @Size(max = 20)
        @Schema(description = "unit of the value; by default the indicator's", examples = "ug/m3")
        @Nullable
        String unit,

        @Min(1990) @Max(2100) @Schema(description = "year that a change is compared with", examples = "2020") @Nullable
        Integer baselineYear,

        @Size(max = 21)
        @Schema(description = "period to be judged; by default the year of dueOn", examples = "2016")
        @Nullable
        String period,

        @Schema(description = "when it is to be reached; not needed with a period", examples = "2016-12-31") @Nullable
        LocalDate dueOn,

        @Size(max = 20)
        @Schema(
                description =
                        "yearly phases, each judged by its own year; without them the value holds for the year of dueOn")
        @Nullable
        List<@Valid @NotNull Phase> phases,

        @Schema(description = "only striven for (力争)", examples = "false") @Nullable
        Boolean aspirational,

        @Size(max = 500)
        @Schema(
                description =
                        "the sentence that sets it; 稳定达到 makes it one to keep, 上级下达 leaves its value to the upper level",
                examples = "机械化清扫率稳定达到85%以上")
        @Nullable
        String quote,

        @NotBlank @Size(max = 500) @Schema(description = "document that sets it", examples = "GB 3095-2012 表1 二级年平均限值")
        String source,

        @Size(max = 100)
        @Schema(description = "units that answer for it; by default the region's government and environment bureau")
        @Nullable
        List<@Valid @NotNull NamedUnit> units) {

    /** A unit of the directory and what it owes. */
    public record NamedUnit(
            @NotBlank @Size(max = 60) @Schema(description = "id of the unit", examples = "u-110000-k3f7q2m9xa")
            String unitId,

            @Pattern(regexp = "LEAD|COOPERATING|RESPONSIBLE|IMPLEMENTING")
            @Schema(description = "what it owes; by default RESPONSIBLE", examples = "RESPONSIBLE")
            @Nullable
            String role) {}

    /** One phase as a target of its own. */
    TargetData in(Phase phase) {
        return new TargetData(
                regionCode,
                indicatorCode,
                comparator,
                phase.value(),
                unit,
                baselineYear,
                String.valueOf(phase.year()),
                null,
                null,
                aspirational,
                quote,
                source,
                units);
    }
}
