package org.lantian.indicator.source.reading;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a period the monitors of a region were online. */
@Schema(name = "MonitorOnlineRate")
public record OnlineRateView(
        @Schema(description = "region whose monitors are counted, those below included", examples = "640300")
        String regionCode,

        @Schema(description = "the period", examples = "2025-12")
        String period,

        @Schema(description = "sources with a monitor", examples = "12")
        int sources,

        @Schema(description = "hours that there should have been up to now", examples = "5472")
        long expectedHours,

        @Schema(description = "hours with a reading", examples = "5300")
        long onlineHours,

        @Schema(description = "the one over the other in percent; absent when none was expected", examples = "96.9")
        @Nullable
        BigDecimal rate,

        @Schema(description = "sources that sent nothing at all", examples = "[\"B-007\"]")
        List<String> silent) {}
