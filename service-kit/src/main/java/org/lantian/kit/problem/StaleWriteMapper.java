package org.lantian.kit.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Two callers changed one thing at the same time: the later one is told, and may read again and retry. */
@Provider
public class StaleWriteMapper implements ExceptionMapper<OptimisticLockException> {

    private final RefusalMapper refusals = new RefusalMapper();

    @Override
    public Response toResponse(OptimisticLockException exception) {
        return refusals.toResponse(new Refusal.Conflict("concurrent_change", "someone changed it at the same time"));
    }
}
