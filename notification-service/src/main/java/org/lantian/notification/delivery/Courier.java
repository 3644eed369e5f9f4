package org.lantian.notification.delivery;

import java.util.UUID;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;
import org.lantian.notification.notice.NoticeView;

/**
 * Brings a message to a destination by one channel, in bounded time and outside any transaction. The delivery's id travels with
 * the message in every attempt, so that a receiver can tell a repetition.
 */
interface Courier {

    Channel channel();

    Outcome bring(UUID deliveryId, Destination destination, NoticeView notice);
}
