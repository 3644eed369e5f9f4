package org.lantian.notification.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/** One thing that was not told. */
@Entity
@Table(name = "suppression")
class SuppressedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Instant at;

    @Column(name = "unit_id")
    String unitId;

    @Column
    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column
    String event;

    @Column
    String subject;

    @Column
    String title;

    @Column
    String because;

    @Column
    String rule;

    @Column
    String reason;

    protected SuppressedItem() {}

    static SuppressedItem of(Suppression suppression, Instant now) {
        var item = new SuppressedItem();
        var addressed = suppression.addressed();
        item.at = now;
        item.unitId = addressed.unitId();
        item.kind = addressed.kind();
        item.severity = addressed.severity();
        item.event = addressed.cause().event();
        item.subject = addressed.item().subject();
        item.title = addressed.item().title();
        item.because = suppression.because();
        item.rule = suppression.rule();
        item.reason = suppression.reason();
        return item;
    }
}
