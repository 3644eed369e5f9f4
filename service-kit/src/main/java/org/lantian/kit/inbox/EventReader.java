package org.lantian.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record as a CloudEvent in binary mode: its attributes are headers, its data the JSON value. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    String typeOf(ConsumerRecord<?, ?> record) {
        return header(record, "ce_type");
    }

    UUID idOf(ConsumerRecord<?, ?> record) {
        var id = header(record, "ce_id");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood("ce_id is no UUID: " + id);
        }
    }

    <T> T dataOf(ConsumerRecord<String, String> record, Class<T> type) {
        try {
            T data = record.value() == null ? null : json.readValue(record.value(), type);
            if (data == null) {
                throw new NotUnderstood("the event has no data");
            }
            RequiredFields.missingIn(data).ifPresent(field -> {
                throw new NotUnderstood("the data lack " + field);
            });
            return data;
        } catch (JsonProcessingException e) {
            throw new NotUnderstood("the data do not fit " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var value = optional(record, name);
        if (value == null) {
            throw new NotUnderstood("no CloudEvent: the header " + name + " is missing");
        }
        return value;
    }

    /** A header that a record may have. */
    static @Nullable String optional(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
