package org.lantian.notification.contact;

/** A way to reach a unit beside its inbox. */
public enum Channel {
    EMAIL,
    WEBHOOK
}
