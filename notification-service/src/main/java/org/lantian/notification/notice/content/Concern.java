package org.lantian.notification.notice.content;

/** Why an item stands in a unit's notice. Only its {@code OWN} items are assignments that the unit's signature covers. */
public enum Concern {
    /** The unit's own duty or target. */
    OWN,
    /** Another unit's duty, of which this one, as the lead, gets a copy. */
    COPY,
    /** Another unit's duty that this one has to review. */
    REVIEW
}
