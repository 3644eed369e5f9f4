package org.lantian.notification.silence;

import org.lantian.notification.notice.gathering.Addressed;

/**
 * Something that a route would have told and that is not told.
 *
 * @param because {@code SILENCE} or {@code INHIBITION}
 * @param rule the name of the silence or inhibition
 * @param reason its author's reason, or what covers it
 */
public record Suppression(Addressed addressed, String because, String rule, String reason) {}
