package org.lantian.indicator.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that proves a reported value, and where it is to be found. */
@Schema(name = "ReportProof")
public record Proof(
        @NotBlank @Size(max = 200) @Schema(description = "what it is", examples = "2025年度统计年报")
        String title,

        @NotBlank @Size(max = 500) @Schema(description = "its number or address", examples = "吴统函〔2026〕3号")
        String reference) {}
