package org.lantian.task.assignment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.measure.Duty;

/** All assignments. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** The assignment, locked until its move is committed. */
    Assignment locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("assignment", id));
    }

    /** Several that are to be moved together, locked in one order everywhere, so that nobody waits in a circle. */
    List<Assignment> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Assignment> among(Collection<UUID> ids) {
        return list("from Assignment a join fetch a.measure where a.id in ?1", ids);
    }

    List<Assignment> under(UUID measureId) {
        return list("from Assignment a join fetch a.measure where a.measure.id = ?1", measureId);
    }

    /** Those that fulfil the condition, the earliest due date first; the database puts those without one last. */
    PanacheQuery<Assignment> that(Condition condition) {
        return find(
                "from Assignment a join fetch a.measure where " + condition.text() + " order by a.dueOn, a.id",
                condition.parameters());
    }

    /** The measures that a unit leads. */
    List<UUID> ledBy(String unitId) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.measure.id from Assignment a where a.unitId = ?1 and a.role = LEAD",
                        UUID.class)
                .setParameter(1, unitId)
                .getResultList();
    }

    /** Counts by plan and state; the condition brings the days {@code today} and {@code soon}. */
    List<StateCount> counts(Condition condition) {
        var query = getEntityManager()
                .createQuery(
                        "select a.measure.planId, a.measure.planTitle, a.state, count(a), count(a.signedAt),"
                                + " count(a) filter (where " + Condition.OPEN
                                + " and a.dueOn between :today and :soon),"
                                + " count(a) filter (where " + Condition.OVERDUE + ")"
                                + " from Assignment a where " + condition.text()
                                + " group by a.measure.planId, a.measure.planTitle, a.state"
                                + " order by a.measure.planTitle, a.measure.planId",
                        StateCount.class);
        condition.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** What is owed under a measure, cancelled duties included: those are not opened again either. */
    Set<Duty> dutiesUnder(UUID measureId) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select a.unitId, a.role from Assignment a where a.measure.id = ?1 and a.parent is null",
                        Duty.class)
                .setParameter(1, measureId)
                .getResultList());
    }

    /** What is owed beside an assignment: under its measure, or as parts of the same whole. */
    Set<Duty> siblings(Assignment assignment) {
        return assignment.parent == null
                ? dutiesUnder(assignment.measure.id())
                : new HashSet<>(getEntityManager()
                        .createQuery("select a.unitId, a.role from Assignment a where a.parent = ?1", Duty.class)
                        .setParameter(1, assignment.parent)
                        .getResultList());
    }

    Set<UUID> idsOf(String unitId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select a.id from Assignment a where a.unitId = ?1", UUID.class)
                .setParameter(1, unitId)
                .getResultList());
    }

    Set<UUID> idsUnder(UUID measureId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select a.id from Assignment a where a.measure.id = ?1", UUID.class)
                .setParameter(1, measureId)
                .getResultList());
    }
}
