package org.lantian.kit.testing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The settings of a properties file in their order, each with the comment that stands over it. */
final class Settings {

    /** @param comment words of the comment lines just above, which also hold for the settings that follow without a gap */
    record Setting(String key, String value, String comment) {}

    private Settings() {}

    static List<Setting> of(Path file) {
        List<Setting> settings = new ArrayList<>();
        try {
            var comment = new StringBuilder();
            boolean commenting = false;
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    if (!commenting) {
                        comment.setLength(0);
                    }
                    comment.append(comment.isEmpty() ? "" : " ")
                            .append(line.substring(1).strip());
                } else if (line.isBlank()) {
                    comment.setLength(0);
                } else {
                    int equals = line.indexOf('=');
                    settings.add(new Setting(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip(),
                            comment.toString()));
                }
                commenting = line.startsWith("#");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
