package org.lantian.task.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reports that were filed, by the assignment that they are about. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** The latest first. */
    public List<ReportView> about(UUID assignmentId) {
        return stream("assignmentId", Sort.descending("filedAt"), assignmentId)
                .map(Report::view)
                .toList();
    }

    Optional<Report> latestFinal(UUID assignmentId) {
        return find("assignmentId = ?1 and kind = FINAL order by filedAt desc", assignmentId)
                .firstResultOptional();
    }
}
