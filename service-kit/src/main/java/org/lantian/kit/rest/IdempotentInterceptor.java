package org.lantian.kit.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/**
 * Runs around the transaction of the resource method (which carries {@code @Transactional} beside {@code @Idempotent}). Repeats are
 * rare: the work is done first, and the key, which {@link AnswerNoting} writes last, tells whether it was done before; then it is undone,
 * and with its connection given back the earlier answer is read.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

    private static final int LONGEST = 200;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final IdempotencyKeys keys;

    IdempotentInterceptor(HttpHeaders headers, UriInfo uri, Caller caller, IdempotencyKeys keys) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.keys = keys;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var sent = headers.getHeaderString("Idempotency-Key");
        if (sent == null) {
            return call.proceed();
        }
        if (sent.isBlank() || sent.length() > LONGEST) {
            throw new Refusal.Invalid("invalid_idempotency_key", "Idempotency-Key", "1 to " + LONGEST + " characters");
        }
        var key = new IdempotencyKey(caller.name() + " " + sent, keys.fingerprint(uri.getPath(), call.getParameters()));
        call.getContextData().put(IdempotencyKey.IN_CALL, key);
        try {
            return call.proceed();
        } catch (Exception refused) {
            // What an earlier call has done may well be refused when it is asked for again.
            return keys.answerTo(key).orElseThrow(() -> refused);
        }
    }
}
