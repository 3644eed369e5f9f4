package org.lantian.notification.contact;

/** Somebody has shown to read at a contact point of the unit: from now on it is reached there. Told within this service. */
public record ContactVerified(String unitId) {}
