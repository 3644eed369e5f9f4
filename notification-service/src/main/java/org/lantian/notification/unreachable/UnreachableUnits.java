package org.lantian.notification.unreachable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.contact.ContactVerified;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Recipients;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.NoticesSealed;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.notice.gathering.Cause;
import org.lantian.notification.notice.gathering.Gathering;
import org.lantian.notification.notice.gathering.Settled;
import org.lantian.notification.notice.gathering.Settling;

/**
 * A unit that is told something and has no verified contact point has its inbox only, which it may never open: its supervisor is
 * told of it, once, until there is one.
 */
@ApplicationScoped
class UnreachableUnits {

    private static final String EVENT = "unit.unreachable";

    /** Items are counted unit by unit, by their index: PostgreSQL would rather read them all than join them to hardly any unit. */
    private static final String UNREACHABLE = """
            select u.unit_id from (
                select distinct n.unit_id from notice n where n.id in (:notices) and n.kind <> 'DIGEST'
                    and not exists (select 1 from contact_point c where c.unit_id = n.unit_id and c.verified_at is not null)) u
            where (select count(*) from notice_item i
                where i.subject = u.unit_id and i.event = :event and i.done_at is null) = 0
            """;

    private final Session database;
    private final Recipients recipients;
    private final Units units;
    private final Gathering gathering;
    private final Settling settling;

    UnreachableUnits(Session database, Recipients recipients, Units units, Gathering gathering, Settling settling) {
        this.database = database;
        this.recipients = recipients;
        this.units = units;
        this.gathering = gathering;
        this.settling = settling;
    }

    void look(@Observes NoticesSealed sealed) {
        gathering.gather(OneColumn.of(database, UNREACHABLE, String.class)
                .setParameter("notices", sealed.noticeIds())
                .setParameter("event", EVENT)
                .getResultStream()
                .flatMap(this::reports)
                .toList());
    }

    void reachable(@Observes ContactVerified verified) {
        settling.settle(
                List.of(new Settled(verified.unitId(), Set.of(NoticeKind.UNREACHABLE), "contact-point.verified")));
    }

    /** The supervising office of its region; when it is that itself, the unit above it in its line. */
    private Stream<Addressed> reports(String unit) {
        return Stream.of(Recipient.SUPERVISOR, Recipient.UNIT_ABOVE)
                .map(recipient -> recipients.find(recipient, unit, null, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(to -> told(to, unit));
    }

    private Addressed told(String to, String unit) {
        var name = units.nameOf(unit).orElse(unit);
        var item = new Item(
                unit, Concern.COPY, null, null, null, null, null, name + " 没有经过核验的联系方式", unit, name, null, null, null);
        return new Addressed(to, NoticeKind.UNREACHABLE, Severity.YELLOW, item, new Cause(EVENT, EVENT, List.of()));
    }
}
