package org.lantian.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All rules. */
@ApplicationScoped
class Policies implements PanacheRepositoryBase<Policy, String> {}
