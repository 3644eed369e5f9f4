package org.lantian.indicator.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A warning as the authority declares it. */
@Schema(name = "WarningDeclaration")
public record WarningData(
        @NotNull @Pattern(regexp = "[0-9A-Z]{6,12}") @Schema(description = "region that is warned", examples = "640300")
        String regionCode,

        @NotNull @Schema(description = "how grave it is", examples = "ORANGE")
        WarningLevel level,

        @NotNull @Schema(description = "first day of the response", examples = "2025-12-19")
        LocalDate from,

        @Nullable @Schema(description = "last day foreseen; open when left out", examples = "2025-12-22")
        LocalDate until,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "why, and what is demanded", examples = "预计AQI日均值连续3天超过150，启动Ⅱ级响应")
        String reason,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "units that must act; the government of the region and its environment bureau when left out",
                examples = "[\"u-640300-k3f7q2m9xa\"]")
        List<@NotBlank @Size(max = 100) String> unitIds) {}
