package org.lantian.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published event: a CloudEvent in its JSON form, and its number in the feed. */
@Schema(name = "PublishedEvent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventView(
        @Schema(description = "its number in the feed of this service", examples = "812")
        long number,

        @Schema(description = "version of CloudEvents", examples = "1.0")
        String specversion,

        @Schema(
                description = "id of the event; one that comes twice is to take effect once",
                examples = "4f0b9d0e-8a55-4a53-9d2b-0d9e5f6a7b10")
        String id,

        @Schema(description = "service that published it", examples = "/plan-service")
        String source,

        @Schema(description = "what happened", examples = "org.lantian.plan.issued.v1")
        String type,

        @Schema(description = "id of the thing it happened to: events of one subject come in their order")
        String subject,

        @Schema(description = "when it happened", examples = "2025-12-20T09:30:00+08:00")
        OffsetDateTime time,

        @Schema(description = "the request that it goes back to", examples = "7d1f4a52-52a5-4c0a-b6f0-0c4d8a9e1b11")
        @Nullable
        String requestid,

        @Schema(
                description = "the trace that it belongs to",
                examples = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        @Nullable
        String traceparent,

        @Schema(implementation = Object.class, description = "what is said of it, by the schema in contracts/")
        JsonNode data) {}
