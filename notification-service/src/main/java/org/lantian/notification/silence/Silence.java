package org.lantian.notification.silence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.notice.gathering.Addressed;

/** For a time and a stated reason, some things are not told. What is critical cannot be silenced. */
@Schema(description = "what is not told, for how long and why")
public record Silence(
        @Schema(description = "only these kinds of notices", examples = "[\"DUE_SOON\"]") @Size(max = 20) @Nullable
        Set<NoticeKind> kinds,

        @Schema(description = "only these regions and below", examples = "[\"640300\"]") @Size(max = 500) @Nullable
        Set<String> regions,

        @Schema(description = "only what is told to these units", examples = "[]") @Size(max = 500) @Nullable
        Set<String> units,

        @Schema(description = "only these plans", examples = "[]") @Size(max = 500) @Nullable
        Set<String> plans,

        @Schema(description = "why", examples = "系统迁移期间统一调度") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "from when; at once when left out", examples = "2025-12-20T00:00:00Z") @Nullable
        Instant from,

        @Schema(description = "until when", examples = "2025-12-27T00:00:00Z") @NotNull
        Instant until) {

    public Silence {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a silence ends after it begins");
        }
    }

    /** {@code selves}: the addressed unit with those that have gone up in it, for the author may have named any of them. */
    boolean covers(Happening happening, Addressed addressed, Instant now, Supplier<Set<String>> selves) {
        return addressed.severity() != Severity.RED
                && (from == null || !now.isBefore(from))
                && now.isBefore(until)
                && (kinds == null || kinds.isEmpty() || kinds.contains(addressed.kind()))
                && (plans == null
                        || plans.isEmpty()
                        || (happening.planId() != null && plans.contains(happening.planId())))
                && (regions == null
                        || regions.isEmpty()
                        || regions.stream().anyMatch(region -> new Reach(region).covers(happening.regionCode())))
                && (units == null
                        || units.isEmpty()
                        || units.contains(addressed.unitId())
                        || !Collections.disjoint(units, selves.get()));
    }
}
