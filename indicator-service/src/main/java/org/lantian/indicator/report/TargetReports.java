package org.lantian.indicator.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TargetReports implements PanacheRepositoryBase<TargetReport, UUID> {

    List<TargetReport> approved(Collection<UUID> targetIds) {
        return list("targetId in ?1 and state = ?2 order by submittedAt, id", targetIds, ReportState.APPROVED);
    }
}
