package org.lantian.notification.delivery.sending;

import org.jspecify.annotations.Nullable;
import org.lantian.notification.channel.Message;
import org.lantian.notification.contact.ContactPoints.Destination;

/**
 * A claim with all that it takes to carry it out: until its result is recorded nothing is asked of the database.
 *
 * @param destination null when the contact point has been deleted
 */
record Errand(Claim claim, @Nullable Destination destination, Message message) {}
