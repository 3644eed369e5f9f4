package org.lantian.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt. Written by {@link Deliveries} in single statements; mapped for reading. */
@Entity
@Table(name = "delivery_attempt")
@IdClass(Attempt.Key.class)
class Attempt {

    @Id
    @Column(name = "delivery_id")
    UUID deliveryId;

    @Id
    @Column
    int number;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column
    @Nullable
    String outcome;

    protected Attempt() {}

    /** The delivery, and which attempt of it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        UUID deliveryId = new UUID(0, 0);
        int number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.deliveryId.equals(deliveryId) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(deliveryId, number);
        }
    }
}
