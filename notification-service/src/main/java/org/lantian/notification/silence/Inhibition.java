package org.lantian.notification.silence;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.Severity;

/** As long as something grave is wrong, lesser news of the same place is not told: red silences yellow of the same region. */
@Schema(description = "grave news that covers lesser news")
public record Inhibition(
        @Schema(
                description = "events that cover, while what they told of lasts",
                examples = "[\"indicator.target-missed\"]")
        @NotEmpty
        @Size(max = 50)
        Set<String> events,

        @Schema(description = "from which severity on they cover", examples = "RED") @NotNull
        Severity fromSeverity,

        @Schema(description = "events that are covered", examples = "[\"indicator.off-target\"]")
        @NotEmpty
        @Size(max = 50)
        Set<String> covered,

        @Schema(description = "up to which severity they are covered", examples = "YELLOW") @NotNull
        Severity upToSeverity,

        @Schema(description = "what both have in common", examples = "[\"REGION\"]") @NotEmpty
        Set<Common> common) {

    /** What grave and lesser news share. */
    public enum Common {
        REGION,
        UNIT,
        PLAN
    }

    public Inhibition {
        if (fromSeverity != null && upToSeverity != null && upToSeverity.compareTo(fromSeverity) >= 0) {
            throw new IllegalArgumentException("what covers must be graver than what is covered");
        }
    }

    boolean concerns(Happening happening) {
        return covered.contains(happening.event()) && happening.severity().compareTo(upToSeverity) <= 0;
    }

    /** {@code unit}: the one that now answers for the happening's; conditions are held for such. */
    boolean covers(Happening happening, String unit, Condition condition) {
        return events.contains(condition.event)
                && condition.severity.compareTo(fromSeverity) >= 0
                && !condition.subject.equals(happening.item().subject())
                && common.stream().allMatch(each -> same(each, happening, unit, condition));
    }

    private static boolean same(Common common, Happening happening, String unit, Condition condition) {
        return switch (common) {
            case REGION -> Objects.equals(condition.regionCode, happening.regionCode());
            case UNIT -> condition.unitId.equals(unit);
            case PLAN -> condition.planId != null && Objects.equals(condition.planId, happening.planId());
        };
    }
}
