package org.lantian.kit.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What every answer of the API says besides what the settings add: nobody keeps a copy unless the endpoint allows it, and, where an
 * operator has configured it, that the host is reached by TLS only (RFC 6797).
 */
class AnswerHeaders {

    private final Optional<String> transport;

    AnswerHeaders(@ConfigProperty(name = "lantian.http.strict-transport-security") Optional<String> transport) {
        this.transport = transport;
    }

    @ServerResponseFilter
    public void add(ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        transport.ifPresent(value -> headers.putSingle("Strict-Transport-Security", value));
    }
}
