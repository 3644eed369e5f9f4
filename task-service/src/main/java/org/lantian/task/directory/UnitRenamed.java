package org.lantian.task.directory;

/** A unit has another name now; it is the same unit. Told within this service. */
public record UnitRenamed(String unitId, String name) {}
