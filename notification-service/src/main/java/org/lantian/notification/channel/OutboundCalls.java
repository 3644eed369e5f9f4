package org.lantian.notification.channel;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.notification.contact.OutboundTargets;

/**
 * POSTs to strangers: to the address that was checked, whatever the name service says meanwhile, without redirects, in bounded
 * time. Of the answer the status is read, and of its body at most as much as the caller wants; then the connection is closed.
 */
@ApplicationScoped
public class OutboundCalls {

    /** No status came; the message says why in words that repeat nothing of the target. */
    public static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(String reason) {
            super(reason);
        }
    }

    /** An answer: its status and the beginning of its body. */
    public record Answer(int status, String body) {}

    private final HttpClient client;
    private final Duration timeout;

    OutboundCalls(Vertx vertx, @ConfigProperty(name = "lantian.delivery.timeout") Duration timeout) {
        this.timeout = timeout;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(100)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis())));
    }

    /** The status of the answer. */
    public int post(URI target, InetAddress address, Map<String, String> headers, String body) throws NoAnswer {
        return post(target, address, headers, body, 0).status();
    }

    /** The answer with at most so many bytes of its body. */
    public Answer post(URI target, InetAddress address, Map<String, String> headers, String body, int mostBytes)
            throws NoAnswer {
        Promise<Answer> answer = Promise.promise();
        client.request(options(target, address, headers))
                .onFailure(answer::tryFail)
                .onSuccess(request -> send(request, body, mostBytes, answer));
        try {
            return answer.future().toCompletionStage().toCompletableFuture().get(timeout.toMillis(), MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswer("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new NoAnswer("the receiver cannot be reached, or broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the service was stopped");
        } finally {
            answer.tryFail("nobody waits any more");
        }
    }

    /** Whatever ends the wait ends the call: a receiver that goes on trickling holds nothing of ours. */
    private static void send(HttpClientRequest request, String body, int mostBytes, Promise<Answer> answer) {
        answer.future().onComplete(ended -> request.connection().close());
        if (!answer.future().isComplete()) {
            request.send(body).onFailure(answer::tryFail).onSuccess(response -> read(response, mostBytes, answer));
        }
    }

    private static void read(HttpClientResponse response, int mostBytes, Promise<Answer> answer) {
        response.exceptionHandler(answer::tryFail);
        if (mostBytes == 0) {
            answer.tryComplete(new Answer(response.statusCode(), ""));
            return;
        }
        var read = Buffer.buffer();
        response.endHandler(end -> complete(response, read, answer)).handler(part -> {
            read.appendBuffer(part.slice(0, Math.min(part.length(), mostBytes - read.length())));
            if (read.length() >= mostBytes) {
                complete(response, read, answer);
            }
        });
    }

    private static void complete(HttpClientResponse response, Buffer read, Promise<Answer> answer) {
        answer.tryComplete(new Answer(response.statusCode(), read.toString()));
    }

    private static RequestOptions options(URI target, InetAddress address, Map<String, String> headers) {
        var port = OutboundTargets.port(target);
        var path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(target.getHost())
                .setPort(port)
                .setSsl("https".equals(target.getScheme()))
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }
}
