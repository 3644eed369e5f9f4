package org.lantian.task.assignment;

/** Within this service: an assignment is due on another day than before. */
public record DueDateMoved(AssignmentFacts facts) {}
