package org.lantian.task.reminder;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder policy as it now is. */
@Schema(name = "ReminderPolicy")
public record PolicyView(
        @Schema(description = "id of the policy", examples = "7b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @JsonUnwrapped PolicyContent content,

        @Schema(description = "version, as in the ETag", examples = "0")
        long version) {

    static PolicyView of(ReminderPolicy policy) {
        return new PolicyView(
                policy.id, new PolicyContent(policy.planId, policy.role, policy.level, policy.steps), policy.version);
    }
}
