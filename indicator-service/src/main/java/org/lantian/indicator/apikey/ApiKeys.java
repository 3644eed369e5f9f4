package org.lantian.indicator.apikey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, String> {}
