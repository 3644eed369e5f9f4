package org.lantian.kubernetes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of an overlay as they are applied. */
final class Rendered {

    static final List<String> OVERLAYS = List.of("evaluation", "production");

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    private Rendered() {}

    static List<JsonNode> documents(String overlay) {
        return read(Path.of("rendered", overlay + ".yaml"));
    }

    static Stream<JsonNode> ofKind(String overlay, String... kinds) {
        return documents(overlay).stream()
                .filter(document ->
                        List.of(kinds).contains(document.path("kind").asText()));
    }

    static String name(JsonNode document) {
        return document.path("kind").asText() + " "
                + document.path("metadata").path("name").asText();
    }

    static List<JsonNode> parse(String text) {
        try (var parser = YAML.getFactory().createParser(text)) {
            return YAML.<JsonNode>readValues(parser, new TypeReference<JsonNode>() {})
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
