package org.lantian.task.closing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The closing policy of a plan as it now is. */
@Schema(name = "ClosingPolicy")
public record ClosingPolicyView(
        @Schema(description = "the plan", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
        UUID planId,

        @Schema(
                description = "whether a lead's duty may be completed before those of its cooperating units",
                examples = "false")
        boolean leadMayCloseFirst,

        @Schema(description = "all that was decided, the earliest first; empty: the default holds")
        List<Decision> decisions,

        @Schema(description = "version, as in the ETag; none while nothing was decided", examples = "0") @Nullable
        Long version) {

    static ClosingPolicyView of(ClosingPolicy policy) {
        return new ClosingPolicyView(policy.planId, policy.leadMayCloseFirst, policy.decisions, policy.version);
    }
}
