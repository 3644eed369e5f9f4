package org.lantian.kit.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the data of an event to what their record declares: what it does not mark as nullable must be there. */
final class RequiredFields {

    private RequiredFields() {}

    /** The path of the first field that is missing, such as {@code units[1].unitId}; empty when all are there. */
    static Optional<String> missingIn(@Nullable Object data) {
        if (data instanceof Iterable<?> list) {
            int index = 0;
            for (var element : list) {
                var place = "[" + index++ + "]";
                var missing = element == null ? Optional.of("") : missingIn(element);
                if (missing.isPresent()) {
                    return missing.map(inner -> joined(place, inner));
                }
            }
        } else if (data != null && data.getClass().isRecord()) {
            for (var field : data.getClass().getRecordComponents()) {
                var value = valueOf(field, data);
                var missing = value == null && !isNullable(field) ? Optional.of("") : missingIn(value);
                if (missing.isPresent()) {
                    return missing.map(inner -> joined(field.getName(), inner));
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String outer, String inner) {
        return inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent field, Object data) {
        var accessor = field.getAccessor();
        accessor.setAccessible(true); // event records are mostly package-private
        try {
            return accessor.invoke(data);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + field.getName(), e);
        }
    }
}
