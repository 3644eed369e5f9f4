package org.lantian.task.cycle;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports that are wanted, were filed or are missing. */
@ApplicationScoped
class WantedReports implements PanacheRepositoryBase<WantedReport, UUID> {

    /** Those not filed yet, the earliest first; whoever changes one holds its row lock. */
    List<WantedReport> open(UUID assignmentId) {
        return find("assignmentId = ?1 and filedAt is null order by periodFrom", assignmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Wants a report unless it is wanted already. */
    void want(WantedReport report) {
        if (findById(report.id) == null) {
            persist(report);
        }
    }

    /** The longest missing first; rows that another replica has in hand are skipped, it tells them. */
    @SuppressWarnings("unchecked")
    List<WantedReport> untold(LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from wanted_report where due_on < :today and filed_at is null and told_at is null"
                                + " order by due_on limit :limit for update skip locked",
                        WantedReport.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Nobody waits any more for what this duty has not reported and was not told to be missing. */
    void forget(UUID assignmentId) {
        delete("assignmentId = ?1 and filedAt is null and toldAt is null", assignmentId);
    }

    /** Nobody waits any more for what a cycle wants and has not got. */
    void forgetCycle(UUID cycleId) {
        delete("cycleId = ?1 and filedAt is null and toldAt is null", cycleId);
    }

    PanacheQuery<WantedReport> missing(UUID planId, @Nullable String unitId, LocalDate today) {
        var text = "from WantedReport w where w.filedAt is null and w.dueOn < :today and w.assignmentId in"
                + " (select a.id from Assignment a where a.measure.planId = :plan and a.state not in (COMPLETED, CANCELLED)";
        return unitId == null
                ? find(text + ") order by w.dueOn, w.id", Map.of("today", today, "plan", planId))
                : find(
                        text + " and a.unitId = :unit) order by w.dueOn, w.id",
                        Map.of("today", today, "plan", planId, "unit", unitId));
    }
}
