package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A token cannot be verified while its issuer's keys are not known: 503, for neither the caller nor the service is at fault. */
public class IssuerAwayMapper {

    private static final int STATUS = 503;
    private static final int RETRY_SECONDS = 30;

    @ServerExceptionMapper
    public Response toResponse(OIDCException exception) {
        return HttpProblem.builder()
                .withStatus(STATUS)
                .withTitle(ProblemTitles.of(STATUS))
                .withDetail("the issuer of tokens does not answer; try again later")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .with("code", ProblemTitles.codeOf(STATUS))
                .build()
                .toResponse();
    }
}
