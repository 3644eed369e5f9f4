package org.lantian.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.hibernate.Session;
import org.lantian.notification.delivery.quiet.Quiet;
import org.lantian.notification.notice.NoticesSealed;

/** All deliveries: opened with their notices, and taken up again where people say so. Workers move them on as {@code sending} does. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final String OPEN = """
            insert into delivery (id, notice_id, unit_id, contact_point_id, channel, state)
            select gen_random_uuid(), n.id, n.unit_id, c.id, c.channel, 'WAITING'
            from notice n join contact_point c on c.unit_id = n.unit_id
            where n.id in (:notices) and c.verified_at is not null and not c.standby
            on conflict (notice_id, contact_point_id) do nothing
            """;

    private static final String REDIRECT = """
            insert into delivery (id, notice_id, unit_id, contact_point_id, channel, state)
            select gen_random_uuid(), d.notice_id, d.unit_id, c.id, c.channel, 'WAITING'
            from delivery d join contact_point c on c.unit_id = d.unit_id
            where d.id = :id and c.id = :contactPoint and c.verified_at is not null
            on conflict (notice_id, contact_point_id) do nothing
            """;

    /** A dead one begins again: a new round of attempts, numbered on. */
    private static final String REQUEUE = """
            update delivery set state = 'FAILED', due_at = now(), postponed = attempts
            where id = :id and state = 'DEAD'
            """;

    private final Session database;
    private final Quiet quiet;

    Deliveries(Session database, Quiet quiet) {
        this.database = database;
        this.quiet = quiet;
    }

    /** One delivery per notice and contact point of its unit; a unit without any has its inbox. */
    void open(@Observes NoticesSealed sealed) {
        database.createNativeQuery(OPEN)
                .setParameter("notices", sealed.noticeIds())
                .executeUpdate();
        quiet.hold(sealed.noticeIds());
    }

    boolean redirect(UUID id, String contactPoint) {
        return database.createNativeQuery(REDIRECT)
                        .setParameter("id", id)
                        .setParameter("contactPoint", contactPoint)
                        .executeUpdate()
                == 1;
    }

    boolean requeue(UUID id) {
        return database.createNativeQuery(REQUEUE).setParameter("id", id).executeUpdate() == 1;
    }
}
