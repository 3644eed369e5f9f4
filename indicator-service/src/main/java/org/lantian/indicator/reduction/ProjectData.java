package org.lantian.indicator.reduction;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it is planned. */
public record ProjectData(
        @NotNull
        @Pattern(regexp = "[0-9A-Z]{6,12}")
        @Schema(description = "region whose cut it is", examples = "640300")
        String regionCode,

        @NotBlank @Size(max = 200) @Schema(description = "what is done", examples = "2号水泥窑超低排放改造")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "who does it", examples = "明湖水泥有限公司")
        String enterprise,

        @NotNull @Schema(description = "what it cuts", examples = "NOX")
        CutPollutant pollutant,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 4)
        @Schema(description = "tonnes that it is to cut", examples = "320.5")
        BigDecimal plannedTonnes,

        @NotNull @Schema(description = "when it is to be done", examples = "2025-06-30")
        LocalDate plannedOn) {}
