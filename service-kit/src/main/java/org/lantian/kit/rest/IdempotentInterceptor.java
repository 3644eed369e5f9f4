package org.lantian.kit.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/** Runs inside the transaction of the resource method (which carries {@code @Transactional} beside {@code @Idempotent}). */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
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
        var key = caller.name() + " " + sent;
        var request = keys.fingerprint(uri.getPath(), call.getParameters());
        if (!keys.claim(key, request)) {
            return keys.answerTo(key, request)
                    .orElseThrow(() -> new Refusal.Invalid(
                            "idempotency_key_reused", "Idempotency-Key", "it was used for another request"));
        }
        var response = (Response) call.proceed();
        keys.answered(key, response);
        return response;
    }
}
