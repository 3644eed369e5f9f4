package org.lantian.plan.directory.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The histories of all units. */
@ApplicationScoped
public class UnitChanges implements PanacheRepositoryBase<UnitChange, Long> {}
