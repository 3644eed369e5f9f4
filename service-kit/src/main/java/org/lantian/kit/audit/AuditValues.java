package org.lantian.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.digest.Sha256;

/** Entities' fields as the audit shows them: plain values whole, long ones by their hash, concealed ones not at all. */
@ApplicationScoped
class AuditValues {

    private static final int LONGEST = 4_000;
    private static final String CONCEALED = "(concealed)";

    private final ObjectMapper json;

    AuditValues(ObjectMapper json) {
        this.json = json;
    }

    /** Entities within an entity, one or many, have entries of their own; what begins with _ is the mapper's own and no field. */
    boolean isShown(String field, Type type) {
        return !field.startsWith("_") && !type.isAssociationType() && !type.isCollectionType();
    }

    Object of(Object entity, String field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (isConcealed(entity.getClass(), field)) {
            return CONCEALED;
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, SHA-256 " + Sha256.hex(bytes);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence
                || value instanceof Enum<?>
                || value instanceof UUID
                || value instanceof Temporal) {
            return shortened(value.toString());
        }
        var tree = json.valueToTree(value);
        return tree.toString().length() > LONGEST ? shortened(tree.toString()) : tree;
    }

    /** The elements of a collection of plain values; null for one of entities. */
    @Nullable
    String elements(PersistentCollection<?> collection, @Nullable Object content) {
        var elements = content instanceof Map<?, ?> map ? map.keySet() : content;
        if (!(elements instanceof Collection<?> list)
                || list.stream()
                        .anyMatch(
                                element -> element != null && element.getClass().isAnnotationPresent(Entity.class))) {
            return null;
        }
        var role = String.valueOf(collection.getRole());
        Map<String, Object> named = new TreeMap<>();
        named.put(
                role.substring(role.lastIndexOf('.') + 1),
                list.stream().map(String::valueOf).toList());
        return json(named);
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the audit cannot show a " + value.getClass(), e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… " + text.length() + " characters, SHA-256 " + Sha256.hex(text);
    }

    private static boolean isConcealed(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field.isAnnotationPresent(Concealed.class);
                }
            }
        }
        return false;
    }
}
