package org.lantian.plan.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What indicator-service says when its verdict on a target differs from the last one told. */
public record TargetJudged(
        UUID targetId,
        @Nullable UUID planId,
        String regionCode,
        @Nullable String regionName,
        String indicator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String period,
        String verdict,
        String reason,
        List<Answering> units,
        @Nullable Instant at) {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    public TargetJudged {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** When it was judged; an event that does not say so is as old as the figures that it judges. */
    Instant judgedAt() {
        if (at != null) {
            return at;
        }
        var last = period == null ? "" : period.substring(period.indexOf('/') + 1);
        var day = switch (last.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(last), 12, 31);
            case 7 -> YearMonth.parse(last).atEndOfMonth();
            default -> LocalDate.parse(last);
        };
        return day.atStartOfDay(CIVIL).toInstant();
    }

    /** A unit that answers for the target. */
    public record Answering(String unitId, String unitName, String regionCode) {}
}
