package org.lantian.kit.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the module under test that is made from its code. {@code -Dlantian.write} writes it anew; without, a test compares. */
final class Document {

    private Document() {}

    static void isUpToDate(String file, String made) {
        var path = Path.of(file);
        try {
            if (isToBeWritten()) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, made);
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as(file + "; to write it anew, run this test with -Dlantian.write")
                    .isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isToBeWritten() {
        return System.getProperty("lantian.write") != null;
    }
}
