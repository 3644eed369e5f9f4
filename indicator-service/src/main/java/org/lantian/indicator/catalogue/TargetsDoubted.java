package org.lantian.indicator.catalogue;

/** Targets may have to be judged anew; said inside the service, in the transaction that marks them. */
public record TargetsDoubted() {}
