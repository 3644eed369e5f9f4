package org.lantian.notification.delivery;

import java.time.Instant;
import org.lantian.notification.notice.NoticeView;

/** What a webhook receives, in the shape that Standard Webhooks proposes. */
record WebhookMessage(String type, Instant timestamp, NoticeView data) {}
