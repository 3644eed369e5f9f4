package org.lantian.task.assignment;

/** Who owes what under a measure; a measure has each duty once. */
record Duty(String unitId, Role role) {}
