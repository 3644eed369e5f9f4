package org.lantian.indicator.apikey;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.lantian.kit.problem.Refusal;

/** What the caller's key may send; who comes with a token may send what its role may. */
@RequestScoped
public class KeyScopes {

    private final SecurityIdentity identity;

    KeyScopes(SecurityIdentity identity) {
        this.identity = identity;
    }

    public void mustHold(Scope scope) {
        Set<Scope> scopes = identity.getAttribute(ApiKeyMechanism.SCOPES);
        if (scopes != null && !scopes.contains(scope)) {
            throw new Refusal.NotAllowed("the key may send " + scopes + " only");
        }
    }
}
