package org.lantian.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/** A notice with its items as a caller sees it. */
@Schema(description = "what one unit is told of one kind")
public record NoticeView(
        @Schema(description = "id of the notice", examples = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10")
        UUID id,

        @Schema(description = "the unit that is told", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "that unit's name", examples = "吴忠市生态环境局") @Nullable
        String unitName,

        @Schema(description = "what it is about", examples = "OVERDUE")
        NoticeKind kind,

        @Schema(description = "the kind in Chinese", examples = "逾期")
        String kindLabel,

        @Schema(description = "GATHERING, SENT or SIGNED_FOR", examples = "SENT")
        NoticeState state,

        @Schema(description = "the state in Chinese", examples = "待签收")
        String stateLabel,

        @Schema(description = "title, once sent", examples = "【逾期】3 项，请签收") @Nullable
        String title,

        @Schema(description = "text, once sent; it names the first 50 items", examples = "以下 3 项任务已经逾期……") @Nullable
        String body,

        @Schema(description = "how many items it has", examples = "3")
        int itemCount,

        @Schema(description = "its items in the order in which they came")
        List<ItemView> items,

        @Schema(description = "place in the order of sending; the event id in the stream", examples = "42") @Nullable
        Long position,

        @Schema(description = "when it was sent to the unit's inbox", examples = "2025-12-20T09:00:11Z") @Nullable
        Instant sentAt,

        @Schema(description = "when the unit signed for it", examples = "2025-12-20T09:30:00Z") @Nullable
        Instant signedAt,

        @Schema(description = "who signed", examples = "unit-officer-640300") @Nullable
        String signedBy,

        @Schema(description = "how the signature came: INBOX, LINK or ASSIGNMENT", examples = "INBOX") @Nullable
        Through signedThrough,

        @Schema(description = "what the unit has promised to do", examples = "12月底前完成剩余整治") @Nullable
        String promise,

        @Schema(description = "until when", examples = "2025-12-31") @Nullable
        LocalDate promisedOn,

        @Schema(description = "BLUE, YELLOW, ORANGE or RED (critical)", examples = "YELLOW")
        Severity severity,

        @Schema(description = "when all that it asks for was done or withdrawn", examples = "2025-12-21T02:00:00Z")
        @Nullable
        Instant closedAt,

        @Schema(description = "version, as in the ETag", examples = "1")
        long version) {

    static NoticeView of(Notice notice, List<NoticeItem> items) {
        return new NoticeView(
                notice.id,
                notice.unitId,
                notice.unitName,
                notice.kind,
                notice.kind.label(),
                notice.state,
                notice.state.label(),
                notice.title,
                notice.body,
                notice.itemCount,
                items.stream().map(ItemView::of).toList(),
                notice.position,
                notice.sealedAt,
                notice.signedAt,
                notice.signedBy,
                notice.signedThrough,
                notice.promise,
                notice.promisedOn,
                notice.severity,
                notice.closedAt,
                notice.version);
    }
}
