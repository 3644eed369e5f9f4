package org.lantian.kit.testing.fuzz;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads an answer to its end, save a stream of events, which has none: it is left as soon as it begins. */
final class Whole {

    private Whole() {}

    static HttpResponse.BodySubscriber<byte[]> unlessEndless(HttpResponse.ResponseInfo answer) {
        boolean endless = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        return endless ? new Left() : HttpResponse.BodySubscribers.ofByteArray();
    }

    private static final class Left implements HttpResponse.BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> body = CompletableFuture.completedFuture(new byte[0]);

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable throwable) {}

        @Override
        public void onComplete() {}
    }
}
