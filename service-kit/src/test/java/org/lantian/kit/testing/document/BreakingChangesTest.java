package org.lantian.kit.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakingChangesTest {

    private static final String RELEASED = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"post": {
              "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "maximum": 9}}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
              "responses": {"200": {"description": "ok", "content": {"application/json": {"schema":
                {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["id"], "properties":
               {"id": {"type": "string"}, "colour": {"type": "string", "enum": ["RED", "BLUE"]}, "within": {"$ref": "#/components/schemas/Thing"}}}}}}
            """;

    @Test
    void what_is_the_same_or_added_breaks_nobody() {
        assertThat(changes("", "")).isEmpty();
        assertThat(changes("\"id\": {\"type\"", "\"size\": {\"type\": \"integer\"}, \"id\": {\"type\""))
                .isEmpty();
        assertThat(changes("[\"RED\"", "[\"GREEN\", \"RED\"")).isEmpty();
        assertThat(changes("\"maximum\": 9", "\"maximum\": 10")).isEmpty();
        assertThat(changes("[{\"name\"", "[{\"name\": \"size\", \"in\": \"query\"}, {\"name\""))
                .isEmpty();
    }

    @Test
    void what_is_gone_breaks_callers() {
        assertThat(changes("/things", "/stuff")).containsExactly("post /things is gone");
        assertThat(changes("\"post\"", "\"put\"")).isNotEmpty();
        assertThat(changes("\"name\": \"page\"", "\"name\": \"number\"")).isNotEmpty();
        assertThat(changes("\"colour\"", "\"shade\"")).hasSize(2);
        assertThat(changes("\"200\"", "\"201\"")).isNotEmpty();
        assertThat(changes("\"RED\", ", "")).containsExactly("post /things body.colour takes only [BLUE]");
    }

    @Test
    void what_is_another_or_wanted_now_breaks_callers() {
        assertThat(changes("\"type\": \"integer\"", "\"type\": \"string\"")).isNotEmpty();
        assertThat(changes("[\"id\"]", "[\"id\", \"colour\"]")).containsExactly("post /things body wants [colour]");
        assertThat(changes("[\"id\"]", "[]"))
                .containsExactly("post /things answer 200.items[] no longer promises [id]");
        assertThat(changes("\"in\": \"query\"", "\"in\": \"query\", \"required\": true"))
                .isNotEmpty();
        assertThat(changes("\"maximum\": 9", "\"maximum\": 8"))
                .containsExactly("post /things: page has another maximum");
    }

    private static List<String> changes(String from, String to) {
        var json = new ObjectMapper();
        try {
            return BreakingChanges.between(json.readTree(RELEASED), json.readTree(RELEASED.replace(from, to)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
