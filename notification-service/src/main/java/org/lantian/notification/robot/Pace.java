package org.lantian.notification.robot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;

/** Counts how often a robot was called in the last minute, by all replicas together. */
@ApplicationScoped
class Pace {

    private static final String CALLS = """
            select count(*) from delivery_attempt a join delivery d on d.id = a.delivery_id
            where a.started_at > now() - interval '1 minute' and a.outcome is distinct from 'POSTPONED'
                and d.contact_point_id = (select contact_point_id from delivery where id = :delivery)
            """;

    private final Session database;

    Pace(Session database) {
        this.database = database;
    }

    /** The attempt that is under way is counted with the others. */
    @Transactional
    long callsLastMinute(UUID delivery) {
        return OneColumn.of(database, CALLS, Long.class)
                .setParameter("delivery", delivery)
                .getSingleResult();
    }
}
