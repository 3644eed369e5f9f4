package org.lantian.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.EventType;

/**
 * What a service does on which event: {@code Reactions.on("plan.measure-issued", MeasureIssued.class, assignments::open)}.
 * The consumer's own record declares only the fields that it reads. Events of other types are of no concern to it.
 */
public final class Reactions {

    private final Map<String, Reaction<?>> byType = new HashMap<>();

    private Runnable last = () -> {};

    private Reactions() {}

    public static <T> Reactions on(String eventName, Class<T> dataType, Consumer<T> effect) {
        return new Reactions().and(eventName, dataType, effect);
    }

    public <T> Reactions and(String eventName, Class<T> dataType, Consumer<T> effect) {
        byType.put(EventType.ofName(eventName), new Reaction<>(dataType, effect));
        return this;
    }

    /** What is done once for all events that take effect in one transaction, after the last of them. */
    public Reactions afterAll(Runnable effect) {
        last = effect;
        return this;
    }

    void end() {
        last.run();
    }

    @Nullable
    Reaction<?> to(String type) {
        return byType.get(type);
    }

    record Reaction<T>(Class<T> dataType, Consumer<T> effect) {
        /** Reads the data first: what cannot be read has no effect at all. */
        Runnable prepare(EventReader reader, ConsumerRecord<String, String> record) {
            T data = reader.dataOf(record, dataType);
            return () -> effect.accept(data);
        }
    }
}
