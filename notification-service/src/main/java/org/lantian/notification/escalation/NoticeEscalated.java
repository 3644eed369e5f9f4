package org.lantian.notification.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;

/** {@code notification.escalated}: a notice was not answered, and the next step of the ladder was taken. */
public record NoticeEscalated(
        String noticeId,
        String unitId,
        NoticeKind kind,
        Rung rung,
        int step,
        Because because,
        @Nullable SlipColour slipColour,
        @Nullable String slipNumber,
        List<String> assignmentIds,
        List<String> targetIds,
        Instant at)
        implements PublishedEvent {

    static NoticeEscalated of(EscalationStep step) {
        var items = step.facts.items();
        return new NoticeEscalated(
                step.noticeId.toString(),
                step.unitId,
                step.facts.kind(),
                step.rung,
                step.number,
                step.because,
                step.slipColour,
                step.slipNumber,
                ids(items.stream().map(Item::assignmentId)),
                ids(items.stream().map(Item::targetId)),
                step.takenAt);
    }

    private static List<String> ids(Stream<@Nullable String> ids) {
        return ids.filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public String eventName() {
        return "notification.escalated";
    }

    @Override
    public String eventKey() {
        return noticeId;
    }
}
