package org.lantian.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;

/** One item as it stands in its notice. Written in bulk by {@link Gathering} and {@link Signing}; mapped for reading. */
@Entity
@Table(name = "notice_item")
class NoticeItem {

    @Id
    Long id;

    @Column(name = "notice_id")
    UUID noticeId;

    @Column
    String subject;

    @Column
    @Enumerated(EnumType.STRING)
    Concern concern;

    @Column(name = "assignment_id")
    @Nullable
    String assignmentId;

    @Column(name = "target_id")
    @Nullable
    String targetId;

    @Column(name = "plan_id")
    @Nullable
    String planId;

    @Column(name = "plan_title")
    @Nullable
    String planTitle;

    @Column(name = "measure_number")
    @Nullable
    String measureNumber;

    @Column
    String title;

    @Column(name = "unit_id")
    String unitId;

    @Column(name = "unit_name")
    @Nullable
    String unitName;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column
    @Nullable
    Integer days;

    @Column
    @Nullable
    String detail;

    /** The event that told of it, and last told of it anew. */
    @Column(insertable = false, updatable = false)
    @Nullable
    String event;

    @Column(name = "signed_at")
    @Nullable
    Instant signedAt;

    @Column(name = "done_at", insertable = false, updatable = false)
    @Nullable
    Instant doneAt;

    protected NoticeItem() {}

    Item content() {
        return new Item(
                subject,
                concern,
                assignmentId,
                targetId,
                planId,
                planTitle,
                measureNumber,
                title,
                unitId,
                unitName,
                dueOn,
                days,
                detail);
    }
}
