package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {

    @ParameterizedTest
    @MethodSource("everyDocument")
    void every_document_has_only_fields_that_its_kind_knows(String overlay, String name, JsonNode document) {
        assertThat(Types.faults(document)).isEmpty();
    }

    /** The check of the check: without it, a model that swallows what it does not know would pass everything. */
    @ParameterizedTest
    @MethodSource("everyDocument")
    void a_field_that_the_kind_does_not_know_is_found_at_every_depth(String overlay, String name, JsonNode document) {
        for (String pointer : List.of("", "/spec", "/spec/template/spec", "/spec/template/spec/containers/0")) {
            var copy = document.deepCopy();
            if (copy.at(pointer) instanceof ObjectNode inside && !inside.isEmpty()) {
                inside.put("replicsa", 1);
                assertThat(Types.faults(copy)).as(pointer).isNotEmpty();
            }
        }
    }

    static Stream<Object[]> everyDocument() {
        return Rendered.OVERLAYS.stream()
                .flatMap(overlay -> Rendered.documents(overlay).stream()
                        .map(document -> new Object[] {overlay, Rendered.name(document), document}));
    }
}
