package org.lantian.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.contact.Channel;

/** What has become of a delivery. The address stays with the contact point. */
@Schema(description = "one notice on its way to one contact point")
public record DeliveryView(
        @Schema(
                description = "id of the delivery; the receiver sees it too",
                examples = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10")
        UUID id,

        @Schema(description = "the notice", examples = "0c9d6e38-41b8-4f0e-8a53-0a4a7c9b1d22")
        UUID noticeId,

        @Schema(description = "the unit that is told", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "the contact point", examples = "wuzhong-environment-mail")
        String contactPointId,

        @Schema(description = "EMAIL or WEBHOOK", examples = "EMAIL")
        Channel channel,

        @Schema(description = "WAITING, CLAIMED, FAILED (to be tried again), DELIVERED or DEAD", examples = "DELIVERED")
        DeliveryState state,

        @Schema(description = "attempts so far", examples = "1")
        int attempts,

        @Schema(description = "why the last attempt failed", examples = "the receiver answered 500") @Nullable
        String reason,

        @Schema(description = "when the receiver took it", examples = "2025-12-20T01:00:12Z") @Nullable
        Instant deliveredAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.noticeId,
                delivery.unitId,
                delivery.contactPointId,
                delivery.channel,
                delivery.state,
                delivery.attempts,
                delivery.reason,
                delivery.deliveredAt);
    }
}
