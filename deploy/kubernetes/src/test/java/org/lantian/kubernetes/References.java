package org.lantian.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the documents of an overlay name of one another. */
final class References {

    private References() {}

    /** {@code secret/key} of every variable and volume of every pod. */
    static List<String> secretKeysAskedFor(String overlay) {
        List<String> asked = new ArrayList<>();
        for (JsonNode pod : pods(overlay).toList()) {
            for (JsonNode reference : pod.findValues("secretKeyRef")) {
                asked.add(reference.path("name").asText() + "/"
                        + reference.path("key").asText());
            }
            for (JsonNode volume : pod.path("volumes")) {
                for (JsonNode item : volume.path("secret").path("items")) {
                    asked.add(volume.path("secret").path("secretName").asText() + "/"
                            + item.path("key").asText());
                }
            }
        }
        return asked.stream().distinct().sorted().toList();
    }

    static Stream<JsonNode> pods(String overlay) {
        return templates(overlay).map(template -> template.path("spec"));
    }

    static Stream<JsonNode> templates(String overlay) {
        return Rendered.ofKind(overlay, "Deployment", "StatefulSet", "Job")
                .map(document -> document.path("spec").path("template"));
    }

    static Stream<String> keysOfSecret(JsonNode secret) {
        var name = secret.path("metadata").path("name").asText();
        return names(secret.path("stringData")).map(key -> name + "/" + key);
    }

    static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
