package org.lantian.kit.caller;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A service is not ready before it knows the keys that tokens are signed with. Once it knows them it stays ready: an issuer that goes
 * away later is no reason to refuse tokens that it signed.
 */
@Readiness
@ApplicationScoped
class IssuerCheck implements HealthCheck {

    private final TenantConfigBean issuers;

    IssuerCheck(TenantConfigBean issuers) {
        this.issuers = issuers;
    }

    @Override
    public HealthCheckResponse call() {
        var issuer = issuers.getDefaultTenant();
        var answer = HealthCheckResponse.named("token issuer").status(issuer.ready());
        if (!issuer.ready()) {
            issuer.oidcConfig().authServerUrl().ifPresent(url -> answer.withData("waiting for", url));
        }
        return answer.build();
    }
}
