package org.lantian.notification.directory;

/** A unit has gone up in another, which takes over its contact points and what it has not signed for. Told within this service. */
public record UnitMerged(String unitId, String successorId) {}
