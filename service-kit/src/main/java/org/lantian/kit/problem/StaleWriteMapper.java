package org.lantian.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Two callers changed one thing at the same time: the later one is told, and may read again and retry. */
final class StaleWriteMapper {

    private StaleWriteMapper() {}

    /** The rivalry shows when the change is flushed … */
    @Provider
    public static class WhenFlushed implements ExceptionMapper<OptimisticLockException> {

        @Override
        public Response toResponse(OptimisticLockException exception) {
            return concurrentChange();
        }
    }

    /** … or only when the transaction commits. */
    @Provider
    public static class WhenCommitted implements ExceptionMapper<RollbackException> {

        @Override
        public Response toResponse(RollbackException exception) {
            return isRivalry(exception)
                    ? concurrentChange()
                    : ProblemCodes.unexpected(HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR), exception)
                            .toResponse();
        }
    }

    private static boolean isRivalry(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return true;
            }
        }
        return false;
    }

    private static Response concurrentChange() {
        return RefusalMapper.answer(new Refusal.Conflict("concurrent_change", "someone changed it at the same time"));
    }
}
