package org.lantian.kit.testing.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lantian.kit.event.EventType;

/** {@code contracts/asyncapi.json}: what a service publishes for systems that read Kafka, from the contracts of its events. */
public final class AsyncApi {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AsyncApi() {}

    /** Checks the document of the module under test, whose service runs. */
    public static void isUpToDate() {
        var config = ConfigProvider.getConfig();
        Document.isUpToDate(
                "contracts/asyncapi.json",
                document(
                        config.getValue("quarkus.application.name", String.class),
                        config.getValue("lantian.outbox.topic", String.class),
                        events()));
    }

    private static List<String> events() {
        try (var files = Files.list(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SCHEMA))
                    .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String service, String topic, List<String> events) {
        var document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Lantian " + service)
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode; the events of one key come in their order. An event may come twice under one id.");
        document.put("defaultContentType", "application/json");
        var channel = document.putObject("channels").putObject(topic).put("address", topic);
        var onChannel = channel.putObject("messages");
        var operation = document.putObject("operations").putObject("publish").put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        for (var event : events) {
            onChannel.putObject(event).put("$ref", "#/components/messages/" + event);
            describe(messages.putObject(event), event);
        }
        headers(components.putObject("schemas").putObject("headers"));
        return written(document);
    }

    private static void describe(ObjectNode message, String event) {
        var schema = read(event + SCHEMA);
        message.put("name", EventType.ofName(event)).put("title", event);
        if (schema.has("description")) {
            message.put("summary", schema.get("description").asText());
        }
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .putObject("schema")
                .put("$ref", event + SCHEMA);
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("description", "id of the thing that it happened to");
        message.putArray("examples").addObject().set("payload", read(event + ".example.json"));
    }

    private static void headers(ObjectNode headers) {
        headers.put("type", "object");
        var properties = headers.putObject("properties");
        header(properties, "ce_specversion", "1.0");
        header(properties, "ce_id", "id of the event: one that comes twice is to take effect once");
        header(properties, "ce_type", "what happened; a changed meaning gets a new version at the end");
        header(properties, "ce_source", "the service that published it");
        header(properties, "ce_subject", "id of the thing that it happened to; also the key");
        header(properties, "ce_time", "when it happened");
        header(properties, "content-type", "application/json");
        var required = headers.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        header(properties, "ce_requestid", "the request that it goes back to");
        header(properties, "traceparent", "the trace that it belongs to, by W3C Trace Context");
    }

    private static void header(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("type", "string").put("description", description);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(CONTRACTS.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(ObjectNode document) {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            return JSON.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
