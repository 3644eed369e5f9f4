package org.lantian.notification.notice;

import java.util.UUID;

/** A unit has answered a notice, or what it asks for is done. Told within this service, in the transaction of the answer. */
public record NoticeAnswered(UUID noticeId) {}
