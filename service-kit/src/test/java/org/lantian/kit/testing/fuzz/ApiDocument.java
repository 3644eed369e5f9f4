package org.lantian.kit.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document as a source of requests: its operations, each with samples made from examples and schemas. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final int DEEPEST = 6;

    private final JsonNode root;

    ApiDocument(JsonNode root) {
        this.root = root;
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(operation(path.getKey(), path.getValue(), entry))));
        return operations;
    }

    private Operation operation(String path, JsonNode shared, Map.Entry<String, JsonNode> entry) {
        var described = entry.getValue();
        var parameters = Stream.concat(stream(shared.path("parameters")), stream(described.path("parameters")))
                .map(this::resolved)
                .map(parameter -> new Operation.Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        sampleOf(parameter).asText()))
                .toList();
        var bodies = new LinkedHashMap<String, JsonNode>();
        resolved(described.path("requestBody"))
                .path("content")
                .properties()
                .forEach(content -> bodies.put(content.getKey(), sampleOf(content.getValue())));
        return new Operation(
                entry.getKey().toUpperCase(Locale.ROOT),
                path,
                parameters,
                bodies,
                described.has("security"),
                answersPages(described));
    }

    private static boolean answersPages(JsonNode described) {
        return stream(described.path("responses"))
                .anyMatch(answer -> answer.path("content").has("text/html"));
    }

    /** What an example says, or else what the schema allows. */
    private JsonNode sampleOf(JsonNode described) {
        var example = exampleOf(described);
        return example != null ? example : sample(described.path("schema"), 0);
    }

    private static @Nullable JsonNode exampleOf(JsonNode described) {
        if (described.has("example")) {
            return described.get("example");
        }
        var examples = described.path("examples");
        return examples.isEmpty()
                ? null
                : examples.isArray()
                        ? examples.get(0)
                        : examples.iterator().next().path("value");
    }

    private JsonNode sample(JsonNode unresolved, int depth) {
        var schema = resolved(unresolved);
        var example = exampleOf(schema);
        if (example != null) {
            return example;
        }
        if (schema.has("default")) {
            return schema.get("default");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        for (var combination : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(combination)) {
                return stream(schema.get(combination))
                        .filter(option -> !"null".equals(option.path("type").asText()))
                        .findFirst()
                        .map(option -> sample(option, depth))
                        .orElse(JsonNodeFactory.instance.nullNode());
            }
        }
        return ofType(schema, depth);
    }

    private JsonNode ofType(JsonNode schema, int depth) {
        var nodes = JsonNodeFactory.instance;
        return switch (typeOf(schema)) {
            case "object" -> {
                var object = nodes.objectNode();
                if (depth < DEEPEST) {
                    schema.path("properties")
                            .properties()
                            .forEach(property -> object.set(property.getKey(), sample(property.getValue(), depth + 1)));
                }
                yield object;
            }
            case "array" -> {
                var array = nodes.arrayNode();
                if (depth < DEEPEST) {
                    array.add(sample(schema.path("items"), depth + 1));
                }
                yield array;
            }
            case "integer", "number" -> nodes.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> nodes.booleanNode(true);
            default -> nodes.textNode(text(schema.path("format").asText()));
        };
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return stream(type)
                    .map(JsonNode::asText)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return schema.has("properties") ? "object" : type.asText("string");
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2024-06-28";
            case "date-time" -> "2024-06-28T08:00:00+08:00";
            case "uuid" -> "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10";
            case "uri" -> "https://example.org/hook";
            default -> "text";
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
