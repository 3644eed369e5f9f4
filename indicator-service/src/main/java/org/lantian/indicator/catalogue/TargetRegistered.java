package org.lantian.indicator.catalogue;

/** A target is there or has changed; said inside the service, in the same transaction. */
public record TargetRegistered(Target target) {}
