package org.lantian.notification.notice;

import java.util.List;
import java.util.UUID;
import org.lantian.notification.notice.content.NoticeKind;

/**
 * Notices have just been sealed, in the running transaction: whoever brings them to contact points joins it.
 *
 * @param own those among them of which some item is their unit's own
 */
public record NoticesSealed(List<UUID> noticeIds, List<Own> own) {

    /** A notice that asks something of its unit, and is not for its information alone. */
    public record Own(UUID noticeId, String unitId, NoticeKind kind) {}
}
