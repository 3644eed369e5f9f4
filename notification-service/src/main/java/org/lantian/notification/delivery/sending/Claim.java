package org.lantian.notification.delivery.sending;

import java.util.UUID;
import org.lantian.notification.contact.Channel;

/**
 * The right to make one attempt, until the lease ends.
 *
 * @param attempt counted from 1; a result counts only while it is still the latest attempt
 */
record Claim(
        UUID deliveryId,
        UUID noticeId,
        String unitId,
        String contactPointId,
        Channel channel,
        int attempt,
        int postponed) {

    /** The attempts that count: without those that the receiver put off, or that came before a new beginning. */
    int counted() {
        return attempt - postponed;
    }
}
