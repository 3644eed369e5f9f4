package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives every problem its stable {@code code}, those of the framework included. A failure of ours gets an id that stands in the
 * log beside its cause, and nothing of that cause.
 */
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCodes.class);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        int status = problem.getStatusCode();
        return status == 500
                ? unexpected(problem, context.cause)
                : HttpProblem.builder(problem)
                        .with("code", ProblemTitles.codeOf(status))
                        .build();
    }

    static HttpProblem unexpected(HttpProblem problem, Throwable cause) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "unexpected failure %s", id);
        return HttpProblem.builder(problem)
                .with("code", ProblemTitles.codeOf(500))
                .withDetail("an unexpected failure on our side; quote its id when you report it")
                .with("id", id)
                .build();
    }
}
