package org.lantian.notification.notice.gathering;

import java.util.Set;
import org.lantian.notification.notice.content.NoticeKind;

/**
 * Something of which nobody need be told any more.
 *
 * @param subject an assignment with all that belongs to it, a target, a warning, a unit
 * @param kinds in notices of these kinds
 */
public record Struck(String subject, Set<NoticeKind> kinds) {

    boolean meets(Addressed addressed) {
        return kinds.contains(addressed.kind()) && addressed.item().isAbout(subject);
    }
}
