package org.lantian.plan.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a plan is disclosed, since when and by whom. */
@Schema(name = "Disclosure")
public record DisclosureView(
        @Schema(description = "id of the plan") UUID planId,

        @Schema(description = "who disclosed it", examples = "planner-640300")
        String disclosedBy,

        @Schema(description = "when") Instant disclosedAt,

        @Schema(description = "version, the ETag", examples = "0")
        long version) {}
