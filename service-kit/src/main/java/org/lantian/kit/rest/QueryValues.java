package org.lantian.kit.rest;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/**
 * Reads query parameters. One that cannot be read is refused by its name (422); the framework would say "not found", as if the list
 * itself were not there. An empty one counts as not sent.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation @Nullable [] annotations) {
        var name = nameIn(annotations);
        Function<String, ?> reader = name == null ? null : reader(rawType);
        return name == null || reader == null ? null : new QueryValue<>(name, reader);
    }

    private static @Nullable String nameIn(Annotation @Nullable [] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof FormParam form) {
                return form.value();
            }
        }
        return null;
    }

    private static @Nullable Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> Integer::valueOf;
            case "long", "java.lang.Long" -> Long::valueOf;
            case "boolean", "java.lang.Boolean" -> QueryValues::truth;
            case "java.util.UUID" -> UUID::fromString;
            case "java.time.LocalDate" -> QueryValues::date;
            default -> null;
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of " + Arrays.toString(type.getEnumConstants())));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (!Plausible.year(date.getYear())) {
            throw new DateTimeException("no year that a calendar shows");
        }
        return date;
    }

    private record QueryValue<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new Refusal.Invalid("invalid_parameter", name, "cannot be read");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
