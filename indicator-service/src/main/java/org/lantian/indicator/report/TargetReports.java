package org.lantian.indicator.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TargetReports implements PanacheRepositoryBase<TargetReport, UUID> {

    List<TargetReport> approved(UUID targetId) {
        return list("targetId = ?1 and state = ?2 order by submittedAt, id", targetId, ReportState.APPROVED);
    }
}
