package org.lantian.indicator.dust;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period to be approved. Hours that end after {@code from} and not after {@code to} lie in it. */
public record DustPeriodData(
        @NotNull
        @Pattern(regexp = "[0-9A-Z]{6,12}")
        @Schema(description = "region whose stations it holds for, with all below it", examples = "110000")
        String regionCode,

        @NotNull @Schema(description = "begin, on the hour", examples = "2016-03-05T07:00:00+08:00")
        OffsetDateTime from,

        @NotNull @Schema(description = "end, on the hour", examples = "2016-03-06T02:00:00+08:00")
        OffsetDateTime to,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "the decision or evidence it rests on", examples = "中国环境监测总站沙尘审核结果")
        String evidence) {

    private static final Duration LONGEST = Duration.ofDays(31);

    @AssertTrue(message = "from and to stand on the hour, from before to, at most 31 days apart")
    @JsonIgnore
    boolean isPeriod() {
        return from == null
                || to == null
                || (onTheHour(from) && onTheHour(to) && from.isBefore(to) && !to.isAfter(from.plus(LONGEST)));
    }

    private static boolean onTheHour(@Nullable OffsetDateTime time) {
        return time != null && time.toEpochSecond() % 3600 == 0 && time.getNano() == 0;
    }
}
