package org.lantian.local.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The libraries of a release and their licences, as a CycloneDX document tells them. */
record BillOfMaterials(JsonNode components) {

    static BillOfMaterials read(Path file) throws IOException {
        return new BillOfMaterials(new ObjectMapper().readTree(file.toFile()).path("components"));
    }

    static BillOfMaterials parse(String json) throws IOException {
        return new BillOfMaterials(new ObjectMapper().readTree(json).path("components"));
    }

    /** The libraries of which no licence is among those allowed, each with its licences; of several a user may choose one. */
    List<String> without(Set<String> allowed) {
        List<String> refused = new ArrayList<>();
        for (JsonNode component : components) {
            var licences = licences(component);
            if (licences.stream().noneMatch(allowed::contains)) {
                refused.add(component.path("group").asText() + ":"
                        + component.path("name").asText() + ":"
                        + component.path("version").asText() + " " + licences);
            }
        }
        return refused;
    }

    /** By their SPDX ids where they have one, otherwise as the library calls them. */
    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : component.path("licenses")) {
            var licence = entry.path("license");
            names.add(
                    entry.has("expression")
                            ? entry.path("expression").asText()
                            : licence.path("id").asText(licence.path("name").asText()));
        }
        return names;
    }
}
