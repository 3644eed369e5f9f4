package org.lantian.notification.notice;

import java.util.List;
import java.util.UUID;

/** Notices have just been sealed, in the running transaction: whoever brings them to contact points joins it. */
public record NoticesSealed(List<UUID> noticeIds) {}
