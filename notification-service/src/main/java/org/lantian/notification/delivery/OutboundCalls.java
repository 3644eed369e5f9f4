package org.lantian.notification.delivery;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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
        var status = new CompletableFuture<Integer>();
        client.request(options(target, address, headers))
                .onFailure(status::completeExceptionally)
                .onSuccess(request -> send(request, body, status));
        try {
            return status.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            status.cancel(true);
            throw new NoAnswer("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new NoAnswer("the receiver cannot be reached, or broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the service was stopped");
        }
    }

    /** Whatever ends the wait ends the call: a receiver that goes on trickling holds nothing of ours. */
    private static void send(HttpClientRequest request, String body, CompletableFuture<Integer> status) {
        status.whenComplete((answer, failure) -> request.connection().close());
        if (!status.isDone()) {
            request.send(body)
                    .onFailure(status::completeExceptionally)
                    .onSuccess(response -> status.complete(response.statusCode()));
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
