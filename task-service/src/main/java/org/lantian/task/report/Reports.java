package org.lantian.task.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All reports that were filed, by the assignment that they are about. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** Files a report in the transaction of the move that it belongs to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void file(UUID assignmentId, ReportContent content, String by, Instant at) {
        persist(new Report(assignmentId, content, by, at));
    }

    /** The latest first. */
    public List<ReportView> about(UUID assignmentId) {
        return stream("assignmentId", Sort.descending("filedAt"), assignmentId)
                .map(Report::view)
                .toList();
    }
}
