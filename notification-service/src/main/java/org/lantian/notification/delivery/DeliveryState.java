package org.lantian.notification.delivery;

/** The life of a delivery; {@code FAILED} ones wait for their next attempt, {@code DEAD} ones have none. */
public enum DeliveryState {
    WAITING,
    CLAIMED,
    FAILED,
    DELIVERED,
    DEAD
}
