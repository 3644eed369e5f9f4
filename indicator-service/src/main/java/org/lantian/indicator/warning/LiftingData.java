package org.lantian.indicator.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a warning is over. */
@Schema(name = "WarningLifting")
public record LiftingData(
        @NotBlank @Size(max = 1000) @Schema(description = "why", examples = "空气质量已改善到黄色预警条件以下，预计持续36小时以上")
        String reason) {}
