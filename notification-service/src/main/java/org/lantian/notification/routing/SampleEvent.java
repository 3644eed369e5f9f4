package org.lantian.notification.routing;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

/** An event as it might happen. */
@Schema(description = "an event as it might happen")
public record SampleEvent(
        @Schema(description = "its name", examples = "task.overdue") @NotBlank @Size(max = 100)
        String event,

        @Schema(description = "how grave it is", examples = "YELLOW") @Nullable
        Severity severity,

        @Schema(description = "the responsible unit", examples = "u-640300-a1b2c3d4e5") @NotBlank @Size(max = 100)
        String unitId,

        @Schema(description = "its role", examples = "RESPONSIBLE") @Size(max = 50) @Nullable
        String role,

        @Schema(description = "the region it is about", examples = "640300") @Size(max = 12) @Nullable
        String regionCode,

        @Schema(description = "the plan's region", examples = "640300") @Size(max = 12) @Nullable
        String planRegionCode,

        @Schema(description = "the plan", examples = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d") @Size(max = 100) @Nullable
        String planId,

        @Schema(description = "the leads of the measure", examples = "[\"u-640300-b2c3d4e5f6\"]")
        @Size(max = 100)
        @Nullable
        List<@NotBlank @Size(max = 100) String> leadUnitIds) {

    Happening happening() {
        var item = new Item(
                "sample", Concern.OWN, null, null, planId, null, null, "sample", unitId, null, null, null, null);
        return new Happening(
                event,
                requireNonNullElse(severity, Severity.BLUE),
                role,
                regionCode,
                planRegionCode,
                planId,
                unitId,
                requireNonNullElse(leadUnitIds, List.of()),
                item);
    }
}
