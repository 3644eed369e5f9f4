package org.lantian.task.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clock's entries; whoever changes one holds its row lock. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    /** Waits for a sweep that is just telling something of this assignment. */
    Optional<Deadline> locked(UUID assignmentId) {
        return findByIdOptional(assignmentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Has the running entries of a plan strike on this day. */
    void strikeOn(LocalDate day, UUID planId) {
        getEntityManager()
                .createNativeQuery("update deadline d set next_action_on = :day"
                        + " from assignment a join measure m on m.id = a.measure_id"
                        + " where a.id = d.assignment_id and m.plan_id = :plan"
                        + " and a.state in ('ASSIGNED', 'SIGNED_FOR', 'IN_PROGRESS', 'BLOCKED', 'RETURNED')")
                .setParameter("day", day)
                .setParameter("plan", planId)
                .executeUpdate();
    }

    /** The longest due first; rows that another replica has in hand are skipped, it tells them. */
    @SuppressWarnings("unchecked")
    List<Deadline> due(LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from deadline where next_action_on <= :today"
                                + " order by next_action_on limit :limit for update skip locked",
                        Deadline.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList();
    }
}
