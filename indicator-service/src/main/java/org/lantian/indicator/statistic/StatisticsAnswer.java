package org.lantian.indicator.statistic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the figures of a request. */
public record StatisticsAnswer(
        @Schema(description = "figures stored for the first time", examples = "48")
        int added,

        @Schema(description = "figures that were known", examples = "0")
        int identical,

        @Schema(description = "figures whose value or source was replaced", examples = "0")
        int corrected) {}
