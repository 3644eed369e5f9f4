package org.lantian.task.measure;

import java.util.UUID;

/** How people name a measure segment of a plan: by its number, and which of its responsibility clauses. */
public record MeasureKey(UUID id, String number, int segment) {}
