package org.lantian.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Unfit;

/** Reads from JSON only what can be stored, and no deeper or longer than anything that is described. */
@Singleton
class PlausibleBodies implements ObjectMapperCustomizer {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
        json.registerModule(new SimpleModule("plausible")
                .addDeserializer(
                        String.class,
                        new Checked<>(
                                StringDeserializer.instance,
                                String.class,
                                Plausible::text,
                                "holds a character that no text holds (NUL, or half of one)"))
                .addDeserializer(
                        BigDecimal.class,
                        new Checked<>(
                                NumberDeserializers.BigDecimalDeserializer.instance,
                                BigDecimal.class,
                                Plausible::number,
                                "a number within bounds"))
                .addDeserializer(
                        LocalDate.class,
                        new Checked<>(
                                LocalDateDeserializer.INSTANCE,
                                LocalDate.class,
                                date -> Plausible.year(date.getYear()),
                                "a date such as 2024-06-28"))
                .addDeserializer(
                        OffsetDateTime.class,
                        new Checked<>(
                                InstantDeserializer.OFFSET_DATE_TIME,
                                OffsetDateTime.class,
                                time -> Plausible.year(time.getYear()),
                                "a time such as 2024-06-28T08:00:00+08:00"))
                .addDeserializer(
                        Instant.class,
                        new Checked<>(
                                InstantDeserializer.INSTANT,
                                Instant.class,
                                time -> Plausible.year(
                                        time.atOffset(ZoneOffset.UTC).getYear()),
                                "a time such as 2024-06-28T08:00:00Z")));
    }

    /** Reads as before and refuses what is not plausible. */
    private static final class Checked<T> extends JsonDeserializer<T> {

        private final JsonDeserializer<T> reader;
        private final Class<T> type;
        private final Predicate<T> plausible;
        private final String expected;

        Checked(JsonDeserializer<T> reader, Class<T> type, Predicate<T> plausible, String expected) {
            this.reader = reader;
            this.type = type;
            this.plausible = plausible;
            this.expected = expected;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = reader.deserialize(parser, context);
            if (value != null && !plausible.test(value)) {
                throw new Unfit(parser, expected, type);
            }
            return value;
        }
    }
}
