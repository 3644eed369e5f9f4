package org.lantian.indicator.catalogue;

import java.util.UUID;

/** A target goes on as that of a later plan; said inside the service, in the same transaction. */
public record TargetContinued(UUID formerId, UUID targetId) {}
