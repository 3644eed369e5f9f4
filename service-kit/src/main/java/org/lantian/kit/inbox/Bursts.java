package org.lantian.kit.inbox;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * What comes while one burst takes effect makes up the next, in its order: no event waits longer than for the burst under way, and
 * the busier it gets, the larger and cheaper bursts become.
 */
final class Bursts implements Flow.Subscriber<Message<ConsumerRecords<String, String>>> {

    /** Polled batches that may wait; then the consumer rests. */
    private static final int BATCHES = 32;

    /** Records in a burst, unless a polled batch alone has more. */
    private static final int MOST = 200;

    private final Consumer<List<ConsumerRecord<String, String>>> effect;
    private final Executor worker;
    private final Queue<Message<ConsumerRecords<String, String>>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile Flow.@Nullable Subscription upstream;

    Bursts(Consumer<List<ConsumerRecord<String, String>>> effect, Executor worker) {
        this.effect = effect;
        this.worker = worker;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscription.request(BATCHES);
    }

    @Override
    public void onNext(Message<ConsumerRecords<String, String>> batch) {
        waiting.add(batch);
        if (count.getAndIncrement() == 0) {
            worker.execute(this::work);
        }
    }

    /** After a burst that failed nothing takes effect: it comes again first, when the service has been started anew. */
    private void work() {
        int taken;
        do {
            var batches = next();
            if (!takeEffect(batches)) {
                return;
            }
            taken = batches.size();
            requireNonNull(upstream).request(taken);
        } while (count.addAndGet(-taken) > 0);
    }

    /** The batches of a burst, at least one. */
    private List<Message<ConsumerRecords<String, String>>> next() {
        List<Message<ConsumerRecords<String, String>>> batches = new ArrayList<>();
        int records = 0;
        do {
            var batch = waiting.remove();
            batches.add(batch);
            records += batch.getPayload().count();
        } while (joins(waiting.peek(), records));
        return batches;
    }

    private boolean takeEffect(List<Message<ConsumerRecords<String, String>>> batches) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        batches.forEach(batch -> batch.getPayload().forEach(records::add));
        try {
            effect.accept(records);
            batches.forEach(Message::ack);
            return true;
        } catch (RuntimeException | Error e) {
            batches.forEach(batch -> batch.nack(e));
            return false;
        }
    }

    private static boolean joins(@Nullable Message<ConsumerRecords<String, String>> next, int taken) {
        return next != null && taken + next.getPayload().count() <= MOST;
    }

    /** The connector reports it, and its health check says so. */
    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
