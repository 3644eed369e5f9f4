package org.lantian.kit.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Names that answers gave (ids, codes), to be asked for again: so requests come to things that are there. */
final class Harvest {

    private static final int MOST = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String>> byName = new HashMap<>();

    void know(String name, String value) {
        var known = byName.computeIfAbsent(name, any -> new ArrayList<>());
        if (known.size() < MOST && !known.contains(value)) {
            known.add(value);
        }
    }

    void gather(Operation from, byte[] body) {
        try {
            var answer = JSON.readTree(body);
            gather(from.subject(), answer);
        } catch (IOException e) {
            // Not every good answer is JSON; there is nothing to learn from the others.
        }
    }

    private void gather(String subject, JsonNode node) {
        node.properties().forEach(field -> {
            var name = field.getKey();
            if (field.getValue().isTextual() && (name.equals("id") || name.endsWith("Id") || name.endsWith("ode"))) {
                know(name, field.getValue().asText());
                know(subject + "." + name, field.getValue().asText());
            }
        });
        node.forEach(child -> gather(subject, child));
    }

    /** A value known under this name, best from the same kind of thing. */
    Optional<String> any(String subject, String name, Random random) {
        var known = byName.getOrDefault(subject + "." + name, byName.getOrDefault(name, List.of()));
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }
}
