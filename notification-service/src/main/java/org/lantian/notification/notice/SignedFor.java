package org.lantian.notification.notice;

/** A unit's signature for one of its assignments, given there. */
public record SignedFor(String assignmentId, String by) {}
