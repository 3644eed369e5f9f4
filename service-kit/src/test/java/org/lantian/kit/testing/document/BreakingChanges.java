package org.lantian.kit.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an OpenAPI document breaks the callers of a former one: an operation, a parameter, a field or a good answer that is gone, a
 * type that is another, a value that is no longer taken, something wanted that was not. What is added breaks nobody, nor does a new
 * code in an answer: callers leave alone what they do not know.
 */
final class BreakingChanges {

    /** Which way a value goes: what is sent may be taken more widely, what is answered may be told more narrowly. */
    private enum Way {
        SENT,
        ANSWERED
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final List<String> UPPER = List.of("maxLength", "maximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "minItems");

    private final JsonNode former;
    private final JsonNode now;
    private final Set<String> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode former, JsonNode now) {
        this.former = former;
        this.now = now;
    }

    static List<String> between(JsonNode former, JsonNode now) {
        var changes = new BreakingChanges(former, now);
        former.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> changes.operation(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue(),
                                now.path("paths").path(path.getKey()).path(operation.getKey()))));
        return changes.found;
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        for (var parameter : after.path("parameters")) {
            var known = parameter(before, parameter);
            if (isRequired(parameter) && !isRequired(known)) {
                found.add(name + ": " + parameter.path("name").asText() + " is wanted now");
            }
        }
        for (var parameter : before.path("parameters")) {
            var where = name + ": " + parameter.path("name").asText();
            compare(
                    where,
                    Way.SENT,
                    parameter.path("schema"),
                    parameter(after, parameter).path("schema"));
        }
        if (isRequired(after.path("requestBody")) && !isRequired(before.path("requestBody"))) {
            found.add(name + ": a body is wanted now");
        }
        content(name + " body", Way.SENT, before.path("requestBody"), after.path("requestBody"));
        before.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> content(
                        name + " answer " + answer.getKey(),
                        Way.ANSWERED,
                        answer.getValue(),
                        after.path("responses").path(answer.getKey())));
    }

    private static boolean isRequired(JsonNode what) {
        return what.path("required").asBoolean(false);
    }

    private static JsonNode parameter(JsonNode operation, JsonNode like) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").equals(like.path("name"))
                    && parameter.path("in").equals(like.path("in"))) {
                return parameter;
            }
        }
        return MissingNode.getInstance();
    }

    private void content(String where, Way way, JsonNode before, JsonNode after) {
        if (!before.isMissingNode() && after.isMissingNode()) {
            found.add(where + " is gone");
            return;
        }
        before.path("content").properties().forEach(media -> {
            var same = after.path("content").path(media.getKey());
            if (same.isMissingNode()) {
                found.add(where + " as " + media.getKey() + " is gone");
            } else {
                compare(where, way, media.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    private void compare(String where, Way way, JsonNode before, JsonNode after) {
        if (before.isMissingNode() || !seen.add(way + " " + before + " " + after)) {
            return;
        }
        if (after.isMissingNode()) {
            found.add(where + " is gone");
            return;
        }
        var one = resolved(former, before);
        var other = resolved(now, after);
        types(where, way, one, other);
        if (way == Way.SENT) {
            taken(where, one, other);
        }
        one.path("properties")
                .properties()
                .forEach(property -> compare(
                        where + "." + property.getKey(),
                        way,
                        property.getValue(),
                        other.path("properties").path(property.getKey())));
        wanted(where, way, texts(one.path("required")), texts(other.path("required")));
        compare(where + "[]", way, one.path("items"), other.path("items"));
        for (var union : List.of("anyOf", "oneOf", "allOf")) {
            for (int i = 0; i < one.path(union).size(); i++) {
                compare(where, way, one.path(union).path(i), other.path(union).path(i));
            }
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : schema;
    }

    private void types(String where, Way way, JsonNode before, JsonNode after) {
        var one = texts(before.path("type"));
        var other = texts(after.path("type"));
        boolean fits =
                way == Way.SENT ? other.isEmpty() || other.containsAll(one) : one.isEmpty() || one.containsAll(other);
        if (!fits) {
            found.add(where + " was " + one + " and is " + other);
        }
    }

    private void taken(String where, JsonNode before, JsonNode after) {
        var values = texts(after.path("enum"));
        if (!values.isEmpty() && !values.containsAll(texts(before.path("enum")))
                || before.path("enum").isMissingNode() && !values.isEmpty()) {
            found.add(where + " takes only " + values);
        }
        Map.of(1, UPPER, -1, LOWER)
                .forEach((sign, bounds) -> bounds.stream()
                        .filter(bound -> after.has(bound)
                                && (!before.has(bound)
                                        || sign
                                                        * after.get(bound)
                                                                .decimalValue()
                                                                .compareTo(before.get(bound)
                                                                        .decimalValue())
                                                < 0))
                        .forEach(bound -> found.add(where + " has another " + bound)));
    }

    private void wanted(String where, Way way, Set<String> before, Set<String> after) {
        var more = new HashSet<>(way == Way.SENT ? after : before);
        more.removeAll(way == Way.SENT ? before : after);
        if (!more.isEmpty()) {
            found.add(where + (way == Way.SENT ? " wants " : " no longer promises ") + more);
        }
    }

    private static Set<String> texts(JsonNode node) {
        var texts = new HashSet<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
