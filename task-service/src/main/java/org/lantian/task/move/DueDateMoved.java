package org.lantian.task.move;

/** Within this service: an assignment is due on another day than before. */
public record DueDateMoved(AssignmentFacts facts) {}
