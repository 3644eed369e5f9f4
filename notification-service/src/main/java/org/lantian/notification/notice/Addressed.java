package org.lantian.notification.notice;

/** An item, the unit that must know of it, how grave it is, and why it comes. */
public record Addressed(String unitId, NoticeKind kind, Severity severity, Item item, Cause cause) {}
