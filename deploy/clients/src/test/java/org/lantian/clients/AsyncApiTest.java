package org.lantian.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services publish is described as the AsyncAPI initiative's own model of version 3.0.0 reads it: nothing that it does not know. */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void the_document_is_read_whole(String service) throws IOException {
        var document = document(service);
        assertThat(lost("", document, modelled(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void a_field_that_the_model_does_not_know_is_found(String service) throws IOException {
        var document = document(service);
        ((ObjectNode) document.at("/info")).put("titel", "");
        assertThatThrownBy(() -> modelled(document)).hasMessageContaining("titel");
    }

    private static JsonNode document(String service) throws IOException {
        return JSON.readTree(Path.of("../..", service + "-service", "contracts", "asyncapi.json")
                .toFile());
    }

    private static JsonNode modelled(JsonNode document) throws JsonProcessingException {
        return JSON.valueToTree(JSON.treeToValue(document, AsyncAPI.class));
    }

    /** Where something of the document is not in what the model made of it: the model drops what it cannot read. */
    private static Stream<String> lost(String at, JsonNode written, JsonNode read) {
        if (!written.isContainerNode()) {
            return written.equals(read) ? Stream.empty() : Stream.of(at);
        }
        return written.isArray()
                ? Stream.iterate(0, index -> index < written.size(), index -> index + 1)
                        .flatMap(index -> lost(at + "/" + index, written.get(index), read.path(index)))
                : written.properties().stream()
                        .flatMap(field -> lost(at + "/" + field.getKey(), field.getValue(), read.path(field.getKey())));
    }
}
