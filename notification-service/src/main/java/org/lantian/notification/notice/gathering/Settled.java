package org.lantian.notification.notice.gathering;

import java.util.Set;
import org.lantian.notification.notice.content.NoticeKind;

/**
 * Something that has been done, or is asked for no more.
 *
 * @param subject an assignment with all that belongs to it, a target, a warning, a unit
 * @param kinds of what notices ask for it
 * @param because the event that says so
 */
public record Settled(String subject, Set<NoticeKind> kinds, String because) {

    Struck struck() {
        return new Struck(subject, kinds);
    }
}
