package org.lantian.task.directory;

/** A unit has gone up in another, which takes over what it had open. Told within this service. */
public record UnitMerged(String unitId, String unitName, Successor successor) {}
