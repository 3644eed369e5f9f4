package org.lantian.notification.channel;

import java.util.UUID;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;

/**
 * Brings a message to a destination by one channel, in bounded time and outside any transaction. The delivery's id travels with
 * the message in every attempt, so that a receiver can tell a repetition.
 */
public interface Courier {

    Channel channel();

    Outcome bring(UUID deliveryId, Destination destination, Message message);
}
