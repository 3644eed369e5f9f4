package org.lantian.notification.delivery;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
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
 * time. Of the answer only the status is read; the connection is closed before any body could grow.
 */
@ApplicationScoped
class OutboundCalls {

    /** No status came; the message says why in words that repeat nothing of the target. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(String reason) {
            super(reason);
        }
    }

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
    int post(URI target, InetAddress address, Map<String, String> headers, String body) throws NoAnswer {
        Promise<Integer> status = Promise.promise();
        client.request(options(target, address, headers))
                .onFailure(status::tryFail)
                .onSuccess(request -> send(request, body, status));
        try {
            return status.future().toCompletionStage().toCompletableFuture().get(timeout.toMillis(), MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswer("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new NoAnswer("the receiver cannot be reached, or broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the service was stopped");
        } finally {
            status.tryFail("nobody waits any more");
        }
    }

    /** Whatever ends the wait ends the call: a receiver that goes on trickling holds nothing of ours. */
    private static void send(HttpClientRequest request, String body, Promise<Integer> status) {
        status.future().onComplete(answer -> request.connection().close());
        if (!status.future().isComplete()) {
            request.send(body)
                    .onFailure(status::tryFail)
                    .onSuccess(response -> status.tryComplete(response.statusCode()));
        }
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
