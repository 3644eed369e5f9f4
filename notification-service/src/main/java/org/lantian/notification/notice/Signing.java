package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;

/**
 * Takes signatures for whole notices, at the inbox or by a link. Those for single assignments come through task-service and are
 * {@link SigningByAssignment}'s. Either way the act is one, and told once.
 */
@ApplicationScoped
public class Signing {

    private final Notices notices;
    private final NoticeItems items;
    private final UnitInbox inbox;
    private final Outbox outbox;
    private final Event<NoticeAnswered> answered;
    private final Clock clock;

    Signing(
            Notices notices,
            NoticeItems items,
            UnitInbox inbox,
            Outbox outbox,
            Event<NoticeAnswered> answered,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.inbox = inbox;
        this.outbox = outbox;
        this.answered = answered;
        this.clock = clock;
    }

    /** The unit's officer signs; once signed for, the answer stays the same and nothing more is told. */
    @Transactional
    public NoticeView sign(UUID id, @Nullable String ifMatch, Caller caller) {
        var notice = notices.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("notice", id));
        if (!Objects.equals(caller.unit().orElse(null), notice.unitId)) {
            throw new Refusal.NotAllowed("only the unit that a notice is for signs for it");
        }
        if (notice.state != NoticeState.SIGNED_FOR) {
            Versions.check(ifMatch, notice.version);
        }
        return sign(notice, caller.name(), Through.INBOX);
    }

    /** Signs for whoever holds the notice's one-time link. */
    @Transactional
    public NoticeView signByLink(UUID id, String holder) {
        var notice = notices.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("notice", id));
        return sign(notice, holder, Through.LINK);
    }

    /** What the unit promises to do, and until when: the ladder waits for it. */
    @Transactional
    public NoticeView promise(UUID id, Promise promise, @Nullable String ifMatch, Caller caller) {
        var notice = notices.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("notice", id));
        if (!Objects.equals(caller.unit().orElse(null), notice.unitId)) {
            throw new Refusal.NotAllowed("only the unit that a notice is for answers it");
        }
        Versions.check(ifMatch, notice.version);
        notice.promise(promise.what(), promise.on(), clock);
        answered.fire(new NoticeAnswered(id));
        notices.flush();
        return inbox.view(notice);
    }

    private NoticeView sign(Notice notice, String by, Through through) {
        notice.sign(by, through, now(), items.ownAssignments(notice.id)).ifPresent(signed -> {
            items.signed(notice.id, signed.signedAt());
            outbox.append(signed);
            answered.fire(new NoticeAnswered(notice.id));
        });
        notices.flush();
        return inbox.view(notice);
    }

    /** As exact as the database keeps it, so that the first answer is the same as every later one. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
