package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives every problem its stable {@code code} and title, those of the framework included. What the database refuses for a reason
 * of the caller's is the caller's to know; any other failure of ours gets an id that stands in the log beside its cause, and
 * nothing of that cause.
 */
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCodes.class);
    private static final int FAILURE = 500;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "5";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        int status = problem.getStatusCode();
        if (status == FAILURE) {
            var unreadable = UnreadableBodyMapper.behind(context.cause);
            if (unreadable.isPresent()) {
                return unreadable.get();
            }
        }
        return status == FAILURE
                ? StorageTrouble.behind(context.cause)
                        .map(trouble -> told(trouble, context.cause))
                        .orElseGet(() -> unexpected(problem, context.cause))
                : named(problem).build();
    }

    private static HttpProblem.Builder named(HttpProblem problem) {
        int status = problem.getStatusCode();
        return HttpProblem.builder(problem)
                .withTitle(ProblemTitles.of(status))
                .with("code", ProblemTitles.codeOf(status));
    }

    /** Before the library's own, which would log as a failure what is none. */
    @Override
    public int priority() {
        return 1_000;
    }

    private static HttpProblem told(StorageTrouble trouble, Throwable cause) {
        LOG.debugf(cause, "%s", trouble);
        var problem = HttpProblem.builder()
                .withStatus(trouble.status)
                .withTitle(ProblemTitles.of(trouble.status))
                .withDetail(trouble.detail)
                .with("code", trouble.code);
        if (trouble.status == UNAVAILABLE) {
            LOG.warnf("a request is refused, the database is away: %s", cause.getMessage());
            problem.withHeader("Retry-After", RETRY_AFTER);
        }
        return problem.build();
    }

    private static HttpProblem unexpected(HttpProblem problem, Throwable cause) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "unexpected failure %s", id);
        return named(problem)
                .withDetail("an unexpected failure on our side; quote its id when you report it")
                .with("id", id)
                .build();
    }
}
