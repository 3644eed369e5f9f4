package org.lantian.indicator.directory;

/** A unit has gone up in another, which answers for its targets from now on. Told within this service. */
public record UnitMerged(String unitId, Unit successor) {}
