package org.lantian.kit.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/**
 * Runs inside the transaction of the resource method (which carries {@code @Transactional} beside {@code @Idempotent}). Repeats are rare:
 * the work is done first, and the key, which is written last, tells whether it was done before; then it is undone.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class IdempotentInterceptor {

    private static final int LONGEST = 200;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final IdempotencyKeys keys;
    private final TransactionSynchronizationRegistry transaction;

    IdempotentInterceptor(
            HttpHeaders headers,
            UriInfo uri,
            Caller caller,
            IdempotencyKeys keys,
            TransactionSynchronizationRegistry transaction) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.keys = keys;
        this.transaction = transaction;
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
        Response response;
        try {
            response = (Response) call.proceed();
        } catch (Exception refused) {
            // What an earlier call has done may well be refused when it is asked for again.
            return earlier(key, request).orElseThrow(() -> refused);
        }
        return keys.note(key, request, response)
                ? response
                : earlier(key, request).orElseThrow(() -> new IllegalStateException("a key that comes and goes"));
    }

    /** What this call has done so far is undone. Repeats that come in crowds do with the connection that each has. */
    private Optional<Response> earlier(String key, String request) throws SQLException {
        try {
            return keys.answerTo(key, request);
        } catch (SQLException broken) {
            return keys.answerBeside(key, request);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
