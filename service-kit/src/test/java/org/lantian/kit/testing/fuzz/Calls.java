package org.lantian.kit.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes good requests from what the document says and what answers have told, and spoils them. */
final class Calls {

    /** Stands in a tree where raw text is to be put that no tree can hold. */
    private static final String MARK = "@@raw@@";

    private static final String BOUNDARY = "lantian-fuzz";

    private final Random random;
    private final Harvest harvest;
    private final Credentials credentials;

    Calls(Random random, Harvest harvest, Credentials credentials) {
        this.random = random;
        this.harvest = harvest;
        this.credentials = credentials;
    }

    /** A request that should do, by a bearer who may do everything. */
    Call good(Operation operation) {
        var call = new Call(operation, Credentials.ALL_ROLES, credentials.token(Credentials.ALL_ROLES));
        for (var parameter : operation.parameters()) {
            var value =
                    harvest.any(operation.subject(), parameter.name(), random).orElse(parameter.sample());
            switch (parameter.in()) {
                case "path" -> call.path.put(parameter.name(), value);
                case "query" -> {
                    if (random.nextInt(3) == 0) {
                        call.query.put(parameter.name(), value);
                    }
                }
                default -> call.headers.put(parameter.name(), parameter.sample());
            }
        }
        if (!operation.bodies().isEmpty()) {
            var body = any(List.copyOf(operation.bodies().entrySet()));
            call.contentType = body.getKey();
            fill(call, lively(operation, body.getValue().deepCopy()), "");
        }
        return call;
    }

    Call by(Operation operation, String credential) {
        var call = good(operation);
        call.credential = credential;
        call.token = credentials.token(credential);
        call.tell("token: " + credential);
        return call;
    }

    /** Everything at its place, save some parameters or fields. */
    Call spoiled(Operation operation) {
        var call = good(operation);
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            boolean body = call.body != null && (operation.parameters().isEmpty() || random.nextInt(4) > 0);
            if (body) {
                spoilBody(call);
            } else if (!operation.parameters().isEmpty()) {
                spoilParameter(call, any(operation.parameters()));
            }
        }
        return call;
    }

    /** The whole body or what it claims to be is wrong. */
    Call misshapen(Operation operation) {
        var call = good(operation);
        var body = call.body == null ? "" : call.body;
        switch (random.nextInt(4)) {
            case 0 -> {
                call.contentType = any(Hostile.CONTENT_TYPES);
                call.tell("content type " + call.contentType);
            }
            case 1 -> {
                call.body = body.substring(0, body.isEmpty() ? 0 : random.nextInt(body.length()));
                call.tell("cut short: " + call.body);
            }
            case 2 -> {
                call.headers.put(
                        any(List.of("Content-Encoding", "Accept", "Idempotency-Key", "If-Match", "Range")),
                        any(List.of(
                                "gzip",
                                "text/html",
                                "*",
                                "\"999999999999999999999\"",
                                "x".repeat(300),
                                "W/\"0\"",
                                "\"")));
                call.tell("headers " + call.headers);
            }
            default -> {
                call.body = any(Hostile.BODIES);
                call.contentType = call.contentType == null ? "application/json" : call.contentType;
                call.tell("body " + call.body);
            }
        }
        return call;
    }

    private void spoilParameter(Call call, Operation.Parameter parameter) {
        var value = any(Hostile.TEXT);
        switch (parameter.in()) {
            case "path" -> call.path.put(parameter.name(), value);
            case "query" -> call.query.put(parameter.name(), value);
            default -> call.headers.put(parameter.name(), value);
        }
        call.tell(parameter.in() + " " + parameter.name() + "=" + value);
    }

    private void spoilBody(Call call) {
        var tree = call.operation.bodies().get(call.contentType);
        if (tree == null) {
            return;
        }
        tree = lively(call.operation, tree.deepCopy());
        if (!tree.isContainerNode()) {
            call.body = any(Hostile.BODIES);
            call.tell("body " + call.body);
            return;
        }
        var places = new ArrayList<Place>();
        places(tree, "", places);
        var place = any(places);
        var value = any(Hostile.JSON);
        switch (random.nextInt(8)) {
            case 0 -> {
                place.remove();
                call.tell("without " + place.name());
            }
            case 1 -> {
                place.parent().isObject();
                if (place.parent() instanceof ObjectNode object) {
                    object.put("unknown", MARK);
                }
                call.tell("unknown=" + value);
            }
            default -> {
                place.put(MARK);
                call.tell(place.name() + "=" + value);
            }
        }
        fill(call, tree, value);
    }

    private void fill(Call call, JsonNode tree, String raw) {
        var type = String.valueOf(call.contentType);
        if (type.startsWith("multipart/")) {
            call.contentType = "multipart/form-data;boundary=" + BOUNDARY;
            call.body = multipart(tree, raw);
        } else {
            call.body = (tree.isTextual() ? tree.asText() : tree.toString()).replace("\"" + MARK + "\"", raw);
        }
    }

    /** Ids that are known take the place of those in the examples, now and then: so bodies name things that are there. */
    private JsonNode lively(Operation operation, JsonNode tree) {
        tree.properties().forEach(field -> {
            if (field.getValue().isTextual() && random.nextInt(2) == 0) {
                harvest.any(operation.subject(), field.getKey(), random)
                        .ifPresent(known -> field.setValue(TextNode.valueOf(known)));
            }
            lively(operation, field.getValue());
        });
        return tree;
    }

    private static String multipart(JsonNode form, String raw) {
        var parts = new LinkedHashMap<String, String>();
        form.properties()
                .forEach(field ->
                        parts.put(field.getKey(), field.getValue().asText().replace(MARK, raw)));
        return parts.entrySet().stream()
                        .map(part ->
                                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getKey() + "\""
                                        + (part.getKey().equals("file")
                                                ? "; filename=\"plan.txt\"\r\nContent-Type: text/plain"
                                                : "")
                                        + "\r\n\r\n" + part.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }

    /** Where a value stands in a tree. */
    private record Place(JsonNode parent, String key, String name) {
        void put(String text) {
            if (parent instanceof ObjectNode object) {
                object.put(key, text);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(key), TextNode.valueOf(text));
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) parent).remove(Integer.parseInt(key));
            }
        }
    }

    private static void places(JsonNode tree, String above, List<Place> places) {
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            places.add(new Place(tree, field.getKey(), above + field.getKey()));
            places(field.getValue(), above + field.getKey() + ".", places);
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            places.add(new Place(tree, String.valueOf(i), above + "[" + i + "]"));
            places(tree.get(i), above + "[" + i + "].", places);
        }
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
