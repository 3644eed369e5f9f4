package org.lantian.kit.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the data of an event to what their record declares: what it does not mark as nullable must be there. */
final class RequiredFields {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

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
            for (var field : FIELDS.get(data.getClass())) {
                var value = field.of(data);
                var missing = value == null && !field.nullable() ? Optional.of("") : missingIn(value);
                if (missing.isPresent()) {
                    return missing.map(inner -> joined(field.name(), inner));
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String outer, String inner) {
        return inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }

    /** A component of a record, looked up once: events may have thousands of rows. */
    private record Field(String name, Method accessor, boolean nullable) {

        static Field of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // event records are mostly package-private
            return new Field(
                    component.getName(), accessor, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        Object of(Object data) {
            try {
                return accessor.invoke(data);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }
}
