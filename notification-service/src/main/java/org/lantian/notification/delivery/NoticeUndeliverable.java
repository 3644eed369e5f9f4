package org.lantian.notification.delivery;

import org.lantian.kit.event.PublishedEvent;
import org.lantian.notification.contact.Channel;

/** {@code notification.undeliverable}: a notice did not reach its unit by a channel and will not any more; its inbox has it. */
public record NoticeUndeliverable(String noticeId, String unitId, Channel channel, String reason)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "notification.undeliverable";
    }

    @Override
    public String eventKey() {
        return noticeId;
    }
}
