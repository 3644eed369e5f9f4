package org.lantian.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** Server-sent events as they come; each {@code data:} line is one JSON value. */
public final class EventStream implements AutoCloseable {

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final Lines lines = new Lines();
    private CompletableFuture<HttpResponse<Void>> response = new CompletableFuture<>();

    private EventStream() {}

    static EventStream open(HttpClient http, HttpRequest request) {
        var stream = new EventStream();
        stream.response = http.sendAsync(request, BodyHandlers.fromLineSubscriber(stream.lines));
        return stream;
    }

    /** What has come until now. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        lines.end();
        response.cancel(true);
    }

    private final class Lines implements Flow.Subscriber<String> {

        private Flow.Subscription subscription = new Unsubscribed();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                try {
                    events.add(Caller.JSON.readTree(line.substring("data:".length())));
                } catch (JsonProcessingException notJson) {
                    // A comment or a sign of life: nothing that the story needs.
                }
            }
        }

        @Override
        public void onError(Throwable ended) {}

        @Override
        public void onComplete() {}

        void end() {
            subscription.cancel();
        }
    }

    private static final class Unsubscribed implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
