package org.lantian.task.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A unit signed for a notice and so for the assignments in it; of {@code notification.signed-for} what is read here. */
public record NoticeSignedFor(
        UUID noticeId, String unitId, List<UUID> assignmentIds, String signedBy, Instant signedAt) {

    public NoticeSignedFor {
        Objects.requireNonNull(noticeId, "noticeId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(signedBy, "signedBy");
        Objects.requireNonNull(signedAt, "signedAt");
        assignmentIds = assignmentIds == null ? List.of() : List.copyOf(assignmentIds);
    }
}
