package org.lantian.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.contact.Channel;

/** One notice on its way to one contact point. Written by {@link Deliveries} in single statements; mapped for reading. */
@Entity
class Delivery {

    @Id
    UUID id;

    @Column(name = "notice_id")
    UUID noticeId;

    @Column(name = "unit_id")
    String unitId;

    @Column(name = "contact_point_id")
    String contactPointId;

    @Column
    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column
    @Enumerated(EnumType.STRING)
    DeliveryState state;

    @Column
    int attempts;

    @Column
    @Nullable
    String reason;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    protected Delivery() {}
}
