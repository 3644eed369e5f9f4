package org.lantian.plan.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hand-made labels of a plan, beside its text as {@code name.labels.json}. */
record Labels(String name, Path text, JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENDING = ".labels.json";

    /** All labelled plans of a folder, by name. */
    static List<Labels> in(Path folder) {
        List<Labels> labels = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String fileName = file.getFileName().toString();
                String name = fileName.substring(0, fileName.length() - ENDING.length());
                labels.add(new Labels(name, folder.resolve(name + ".txt"), MAPPER.readTree(file.toFile())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
