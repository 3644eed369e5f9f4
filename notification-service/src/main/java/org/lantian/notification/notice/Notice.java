package org.lantian.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.NoticeText;
import org.lantian.notification.notice.content.Severity;

/** What one unit is told of one kind: gathered, sealed once, then signed for once. Rows are opened by {@link Gathering}. */
@Entity
class Notice {

    @Id
    UUID id;

    @Column(name = "unit_id")
    String unitId;

    @Column
    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    NoticeState state;

    /** The place in the order of sealing; drawn by {@link Sealing}. */
    @Column(insertable = false, updatable = false)
    @Nullable
    Long position;

    @Column
    @Nullable
    String title;

    @Column
    @Nullable
    String body;

    @Column(name = "sealed_at")
    @Nullable
    Instant sealedAt;

    @Column(name = "signed_at")
    @Nullable
    Instant signedAt;

    @Column(name = "signed_by")
    @Nullable
    String signedBy;

    @Column(name = "signed_through")
    @Enumerated(EnumType.STRING)
    @Nullable
    Through signedThrough;

    /** Written by {@link Gathering}: the gravest of its items. */
    @Column(insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column
    @Nullable
    String promise;

    @Column(name = "promised_at")
    @Nullable
    Instant promisedAt;

    @Column(name = "promised_on")
    @Nullable
    LocalDate promisedOn;

    /** Written by {@link Settling}. */
    @Column(name = "closed_at", insertable = false, updatable = false)
    @Nullable
    Instant closedAt;

    @Version
    long version;

    @Formula("(select u.name from unit u where u.id = unit_id)")
    @Nullable
    String unitName;

    @Formula("(select count(*) from notice_item i where i.notice_id = id)")
    int itemCount;

    /** Whether some item is the unit's own. */
    @Formula("exists (select 1 from notice_item i where i.notice_id = id and i.concern = 'OWN')")
    boolean own;

    protected Notice() {}

    /** No item joins any more; from here on the unit sees it, {@code addressee} being the unit that now answers. */
    void seal(String addressee, NoticeText text, Instant now) {
        unitId = addressee;
        title = text.title();
        body = text.body();
        state = NoticeState.SENT;
        sealedAt = now;
    }

    /** The unit has taken note. Empty when it had done so before: a signature stands, and is told once. */
    Optional<NoticeSignedFor> sign(String by, Through through, Instant now, List<String> assignmentIds) {
        if (state == NoticeState.GATHERING) {
            throw new Refusal.Conflict("not_sent_yet", "the notice still gathers items");
        }
        if (state == NoticeState.SIGNED_FOR) {
            return Optional.empty();
        }
        state = NoticeState.SIGNED_FOR;
        signedAt = now;
        signedBy = by;
        signedThrough = through;
        return Optional.of(new NoticeSignedFor(id.toString(), unitId, kind, assignmentIds, by, now));
    }

    /** The unit says what it will do, and until when. It may say better later; what is closed is not answered any more. */
    void promise(String what, LocalDate on, Clock clock) {
        if (state != NoticeState.SIGNED_FOR) {
            throw new Refusal.Conflict("not_signed_for", "whoever promises signs first");
        }
        if (closedAt != null) {
            throw new Refusal.Conflict("closed", "the notice is closed");
        }
        if (on.isBefore(LocalDate.now(clock))) {
            throw new Refusal.Invalid("past_date", "on", "a promise is about a day to come");
        }
        promise = what;
        promisedAt = clock.instant();
        promisedOn = on;
    }
}
