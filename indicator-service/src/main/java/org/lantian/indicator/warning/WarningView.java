package org.lantian.indicator.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.AnsweringUnit;

/** A warning as readers see it. */
@Schema(name = "Warning")
public record WarningView(
        @Schema(description = "id of the warning") UUID id,

        @Schema(description = "region that is warned", examples = "640300")
        String regionCode,

        @Schema(description = "its name", examples = "吴忠市") String regionName,

        @Schema(description = "how grave it is now", examples = "ORANGE")
        WarningLevel level,

        @Schema(description = "in Chinese", examples = "橙色预警")
        String levelLabel,

        @Schema(description = "first day of the response", examples = "2025-12-19")
        LocalDate from,

        @Schema(description = "last day foreseen", examples = "2025-12-22") @Nullable
        LocalDate until,

        @Schema(description = "why; of a lifted one, why it was lifted", examples = "预计AQI日均值连续3天超过150，启动Ⅱ级响应")
        String reason,

        @Schema(description = "who must act") List<AnsweringUnit> units,

        @Schema(description = "who declared it as it now is", examples = "supervisor-640300")
        String by,

        @Schema(description = "when", examples = "2025-12-18T10:00:00Z")
        Instant at,

        @Schema(description = "when it was lifted; null while it holds", examples = "2025-12-22T01:00:00Z") @Nullable
        Instant liftedAt,

        @Schema(description = "its version, also the ETag", examples = "0")
        long version) {}
