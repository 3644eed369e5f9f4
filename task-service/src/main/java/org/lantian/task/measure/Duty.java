package org.lantian.task.measure;

/** Who owes what under a measure; a measure has each duty once. */
public record Duty(String unitId, Role role) {}
