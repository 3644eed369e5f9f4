package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * No token, or none that is valid: 401 and how to do better. It stands before the problem library's own mapper, which was built
 * against an older security layer and fails in this one.
 */
public class UnauthenticatedMapper {

    private static final int STATUS = 401;
    /** The library registers its mappers with 999. */
    private static final int BEFORE_THE_LIBRARY = 500;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_LIBRARY)
    public Response toResponse(SecurityException exception) {
        return HttpProblem.builder()
                .withStatus(STATUS)
                .withTitle(ProblemTitles.of(STATUS))
                .withDetail("send a valid bearer token")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .with("code", ProblemTitles.codeOf(STATUS))
                .build()
                .toResponse();
    }
}
