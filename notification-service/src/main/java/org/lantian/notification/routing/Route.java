package org.lantian.notification.routing;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Region;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/** Who is told of which events, as what. All that a route leaves out holds for everything; all routes that match apply. */
@Schema(description = "who is told of which events")
public record Route(
        @Schema(description = "names of events", examples = "[\"task.overdue\"]") @NotEmpty @Size(max = 50)
        Set<String> events,

        @Schema(description = "only from this severity on", examples = "YELLOW") @Nullable
        Severity fromSeverity,

        @Schema(description = "only units in these roles", examples = "[\"LEAD\"]") @Size(max = 10) @Nullable
        Set<String> roles,

        @Schema(description = "only in these regions and below", examples = "[\"640000\"]") @Size(max = 500) @Nullable
        Set<String> regions,

        @Schema(description = "only for these plans", examples = "[]") @Size(max = 500) @Nullable
        Set<String> plans,

        @Schema(description = "only in regions of these levels", examples = "[\"PREFECTURE\"]") @Nullable
        Set<Region.Level> levels,

        @Schema(description = "who is told", examples = "[\"UNIT\", \"LEADS\"]") @NotNull @Size(max = 10)
        Set<Recipient> tell,

        @Schema(description = "the kind of notice in which it is told", examples = "OVERDUE") @NotNull
        NoticeKind kind,

        @Schema(description = "the severity that it has from here on; RED goes at once", examples = "RED") @Nullable
        Severity severity,

        @Schema(description = "each item is a notice of its own and goes at once", examples = "false") @Nullable
        Boolean ungrouped,

        @Schema(description = "switched off", examples = "false") @Nullable
        Boolean disabled) {

    static Route of(Set<String> events, NoticeKind kind, Recipient... tell) {
        return new Route(events, null, null, null, null, null, Set.of(tell), kind, null, false, false);
    }

    boolean isUngrouped() {
        return requireNonNullElse(ungrouped, false);
    }

    boolean matches(Happening it) {
        return !requireNonNullElse(disabled, false)
                && events.contains(it.event())
                && (fromSeverity == null || it.severity().compareTo(fromSeverity) >= 0)
                && among(roles, it.role())
                && among(plans, it.planId())
                && (regions == null
                        || regions.isEmpty()
                        || regions.stream().anyMatch(region -> new Reach(region).covers(it.regionCode())))
                && (levels == null
                        || levels.isEmpty()
                        || (it.regionCode() != null && levels.contains(Region.levelOf(it.regionCode()))));
    }

    private static boolean among(@Nullable Set<String> wanted, @Nullable String value) {
        return wanted == null || wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
