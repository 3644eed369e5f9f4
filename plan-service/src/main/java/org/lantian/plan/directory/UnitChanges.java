package org.lantian.plan.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The histories of all units. */
@ApplicationScoped
class UnitChanges implements PanacheRepositoryBase<UnitChange, Long> {}
