package org.lantian.notification.notice;

import java.time.Instant;
import java.util.List;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.notification.notice.content.NoticeKind;

/** {@code notification.signed-for}: a unit has signed for a notice, and with it for its own assignments in it. */
public record NoticeSignedFor(
        String noticeId, String unitId, NoticeKind kind, List<String> assignmentIds, String signedBy, Instant signedAt)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "notification.signed-for";
    }

    @Override
    public String eventKey() {
        return noticeId;
    }
}
