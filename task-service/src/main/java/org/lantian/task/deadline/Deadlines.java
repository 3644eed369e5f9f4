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
