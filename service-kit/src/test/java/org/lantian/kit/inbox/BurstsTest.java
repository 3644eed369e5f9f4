package org.lantian.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class BurstsTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<List<String>> bursts = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private long wanted;

    @Test
    void what_comes_while_a_burst_takes_effect_makes_up_the_next_in_its_order() {
        var subject = subject();
        subject.onNext(batch("a"));
        subject.onNext(batch("b", "c"));
        subject.onNext(batch("d"));
        work();
        subject.onNext(batch("e"));
        work();
        assertThat(bursts).containsExactly(List.of("a", "b", "c", "d"), List.of("e"));
        assertThat(answers).containsExactly("took a", "took b", "took d", "took e");
    }

    @Test
    void a_burst_has_an_end_and_a_large_batch_is_one_by_itself() {
        var subject = subject();
        var large = IntStream.range(0, 300).mapToObj(Integer::toString).toArray(String[]::new);
        subject.onNext(batch("a"));
        subject.onNext(batch(large));
        subject.onNext(batch("b"));
        work();
        assertThat(bursts).extracting(List::size).containsExactly(1, 300, 1);
    }

    @Test
    void what_is_taken_makes_room_for_as_much() {
        var subject = subject();
        long before = wanted;
        subject.onNext(batch("a"));
        subject.onNext(batch("b"));
        assertThat(wanted).isEqualTo(before);
        work();
        assertThat(wanted).isEqualTo(before + 2);
    }

    @Test
    void batches_of_a_burst_that_fails_are_not_taken_for_done() {
        var subject = subject();
        subject.onNext(batch("stop"));
        subject.onNext(batch("b"));
        work();
        assertThat(answers).containsExactly("left stop", "left b");
    }

    @Test
    void nothing_takes_effect_after_a_burst_that_failed_whatever_failed() {
        for (var failure : List.of("stop", "break")) {
            var subject = subject();
            subject.onNext(batch(failure));
            work();
            subject.onNext(batch("later"));
            work();
        }
        assertThat(bursts).isEmpty();
        assertThat(answers).containsExactly("left stop", "left break");
    }

    private Bursts subject() {
        var subject = new Bursts(
                records -> {
                    var values = records.stream().map(ConsumerRecord::value).toList();
                    if (values.contains("stop")) {
                        throw new IllegalStateException("stopped");
                    }
                    if (values.contains("break")) {
                        throw new AssertionError("broken");
                    }
                    bursts.add(values);
                },
                worker::add);
        subject.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long more) {
                wanted += more;
            }

            @Override
            public void cancel() {}
        });
        return subject;
    }

    private void work() {
        for (var run = worker.poll(); run != null; run = worker.poll()) {
            run.run();
        }
    }

    private Message<ConsumerRecords<String, String>> batch(String... values) {
        var partition = new TopicPartition("topic", 0);
        var records = Arrays.stream(values)
                .map(value -> new ConsumerRecord<>("topic", 0, 0L, "key", value))
                .toList();
        return Message.of(
                new ConsumerRecords<>(Map.of(partition, records), Map.of()),
                () -> answer("took " + values[0]),
                failure -> answer("left " + values[0]));
    }

    private CompletableFuture<Void> answer(String what) {
        answers.add(what);
        return CompletableFuture.completedFuture(null);
    }
}
