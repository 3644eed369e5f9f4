package org.lantian.local.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link from one document of the project to another, or to its code, leads somewhere. */
class LinksTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void each_link_leads_somewhere() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var documents = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(LinksTest::isOurs)
                    .toList();
            assertThat(documents).hasSizeGreaterThan(10);
            assertThat(documents.stream().flatMap(LinksTest::dead)).isEmpty();
        }
    }

    private static boolean isOurs(Path document) {
        var path = ROOT.relativize(document);
        return Stream.of("target", "run", ".git").noneMatch(folder -> within(path, folder));
    }

    private static boolean within(Path path, String folder) {
        return Stream.iterate(path, p -> p != null, Path::getParent)
                .anyMatch(p -> p.getFileName().toString().equals(folder));
    }

    private static Stream<String> dead(Path document) {
        return links(document).stream()
                .filter(link -> !Files.exists(document.resolveSibling(link)))
                .map(link -> ROOT.relativize(document) + ": " + link);
    }

    private static List<String> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
