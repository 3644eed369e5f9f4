package org.lantian.indicator.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** {@code plan.target-withdrawn}: the goal binds nobody any more. */
public record TargetWithdrawn(UUID targetId, String reason) {

    public TargetWithdrawn {
        requireNonNull(targetId, "targetId");
        requireNonNull(reason, "reason");
    }
}
