package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one place where refusals become problem bodies. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return answer(refusal);
    }

    static Response answer(Refusal refusal) {
        int status = status(refusal);
        var problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(ProblemTitles.of(status))
                .withDetail(refusal.getMessage())
                .with("code", refusal.code());
        if (!refusal.reasons().isEmpty()) {
            problem.with("reasons", refusal.reasons());
        }
        return problem.build().toResponse();
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return 404;
        }
        if (refusal instanceof Refusal.Invalid) {
            return 422;
        }
        if (refusal instanceof Refusal.Conflict) {
            return 409;
        }
        if (refusal instanceof Refusal.NotAllowed) {
            return 403;
        }
        return refusal instanceof Refusal.StaleVersion ? 412 : 428;
    }
}
