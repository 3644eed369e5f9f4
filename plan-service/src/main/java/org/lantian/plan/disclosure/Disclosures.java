package org.lantian.plan.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {}
