package org.lantian.indicator.catalogue;

import java.util.UUID;

/** {@code plan.target-withdrawn}: the goal binds nobody any more. */
public record TargetWithdrawn(UUID targetId, String reason) {}
