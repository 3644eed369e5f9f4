package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** What one unit was told of one kind, as the demo reads it. */
record Notice(
        String id,
        String unitId,
        String unitName,
        String kind,
        String state,
        String title,
        Instant sentAt,
        List<Item> items) {

    /** One thing that it tells of: an assignment or a target. */
    record Item(String concern, String assignmentId, String targetId, String planId) {}

    static Notice of(JsonNode json) {
        return new Notice(
                json.path("id").asText(),
                json.path("unitId").asText(),
                json.path("unitName").asText(),
                json.path("kind").asText(),
                json.path("state").asText(),
                json.path("title").asText(),
                Instant.parse(json.path("sentAt").asText(Instant.EPOCH.toString())),
                StreamSupport.stream(json.path("items").spliterator(), false)
                        .map(item -> new Item(
                                item.path("concern").asText(),
                                item.path("assignmentId").asText(),
                                item.path("targetId").asText(),
                                item.path("planId").asText()))
                        .toList());
    }

    boolean isSigned() {
        return state.equals("SIGNED_FOR");
    }
}
