package org.lantian.indicator.reduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReductionProjects implements PanacheRepositoryBase<ReductionProject, UUID> {}
