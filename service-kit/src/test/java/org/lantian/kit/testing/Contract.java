package org.lantian.kit.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An event's contract as its producer keeps it in {@code <service>/contracts/}: {@code <event>.schema.json} and {@code
 * <event>.example.json}. The producer checks what it publishes against the schema, a consumer reads the example.
 */
public final class Contract {

    private final Path folder;
    private final String eventName;

    private Contract(Path folder, String eventName) {
        this.folder = folder;
        this.eventName = eventName;
    }

    /** The contract of an event, found beside the module under test. */
    public static Contract of(String service, String eventName) {
        return new Contract(Path.of("..", service, "contracts").toAbsolutePath().normalize(), eventName);
    }

    public String example() {
        return read(eventName + ".example.json");
    }

    /** What is wrong with the data by the schema; empty when nothing is. */
    public List<String> violations(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(eventName + ".schema.json"), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
