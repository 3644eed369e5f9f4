package org.lantian.kit.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

/** Writes the key with the answer as the last thing in the transaction of the call; where the key stands already, nothing of the call may stay. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class AnswerNoting {

    private final IdempotencyKeys keys;

    AnswerNoting(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        var response = (Response) call.proceed();
        if (call.getContextData().get(IdempotencyKey.IN_CALL) instanceof IdempotencyKey key
                && !keys.note(key, response)) {
            throw new Repeated();
        }
        return response;
    }

    /** Undoes the call. */
    private static final class Repeated extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Repeated() {
            super("a key that comes and goes");
        }
    }
}
