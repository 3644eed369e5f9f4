package org.lantian.notification.notice;

/** An item, the unit that must know of it, and as what. */
public record Addressed(String unitId, NoticeKind kind, Item item) {}
