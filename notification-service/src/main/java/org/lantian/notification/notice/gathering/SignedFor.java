package org.lantian.notification.notice.gathering;

/** A unit's signature for one of its assignments, given there. */
public record SignedFor(String assignmentId, String by) {}
