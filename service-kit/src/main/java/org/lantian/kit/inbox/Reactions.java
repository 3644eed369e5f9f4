package org.lantian.kit.inbox;

import java.util.HashMap;
import java.util.List;
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

    private Consumer<List<?>> first = data -> {};
    private Runnable last = () -> {};

    private Reactions() {}

    public static <T> Reactions on(String eventName, Class<T> dataType, Consumer<T> effect) {
        return new Reactions().and(eventName, dataType, effect);
    }

    public <T> Reactions and(String eventName, Class<T> dataType, Consumer<T> effect) {
        byType.put(EventType.ofName(eventName), new Reaction<>(dataType, effect));
        return this;
    }

    /** What is done once for all events of a type that come in one transaction, before the first of them takes effect. */
    public <T> Reactions beforeAll(Class<T> dataType, Consumer<List<T>> effect) {
        first = data -> effect.accept(
                data.stream().filter(dataType::isInstance).map(dataType::cast).toList());
        return this;
    }

    /** What is done once for all events that take effect in one transaction, after the last of them. */
    public Reactions afterAll(Runnable effect) {
        last = effect;
        return this;
    }

    void begin(List<?> data) {
        first.accept(data);
    }

    void end() {
        last.run();
    }

    @Nullable
    Reaction<?> to(String type) {
        return byType.get(type);
    }

    /** What is read of an event, and what it does. */
    record Prepared<T>(T data, Consumer<T> effect) {
        void takeEffect() {
            effect.accept(data);
        }
    }

    record Reaction<T>(Class<T> dataType, Consumer<T> effect) {
        /** Reads the data first: what cannot be read has no effect at all. */
        Prepared<T> prepare(EventReader reader, ConsumerRecord<String, String> record) {
            return new Prepared<>(reader.dataOf(record, dataType), effect);
        }
    }
}
