package org.lantian.indicator.observation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.observation.QualityFlag;

/** One version of one hour. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HourView(
        @Schema(description = "code of the station", examples = "1003A")
        String station,

        @Schema(description = "pollutant", examples = "PM25")
        Pollutant pollutant,

        @Schema(description = "end of the hour, Asia/Shanghai", examples = "2016-03-05T01:00:00+08:00")
        @JsonSerialize(using = RepeatedTime.class)
        OffsetDateTime observedAt,

        @Schema(description = "µg/m³ (CO mg/m³); a flagged hour may have none", examples = "34") @Nullable
        BigDecimal value,

        @Schema(description = "what is the matter with it", examples = "STUCK") @Nullable
        QualityFlag flag,

        @Schema(description = "the flag in Chinese", examples = "数据恒值") @Nullable
        String flagLabel,

        @Schema(description = "1, and one more with each correction", examples = "2")
        int version,

        @Schema(description = "where it came from", examples = "省站")
        String source,

        @Schema(description = "why it differs from the version before", examples = "校准后重报") @Nullable
        String reason,

        @Schema(description = "when it was received") @JsonSerialize(using = RepeatedTime.class)
        OffsetDateTime receivedAt,

        @Schema(description = "when the next version took its place; absent of the one that stands") @Nullable
        OffsetDateTime replacedAt) {}
