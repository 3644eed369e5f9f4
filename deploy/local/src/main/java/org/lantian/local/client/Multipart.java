package org.lantian.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A form that uploads one file (RFC 7578). */
record Multipart(String mediaType, BodyPublisher body) {

    private static final String BOUNDARY = "lantian-7f3c9a51e0b84d26";

    static Multipart file(Path file) {
        try {
            var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            var foot = "\r\n--" + BOUNDARY + "--\r\n";
            return new Multipart(
                    "multipart/form-data; boundary=" + BOUNDARY,
                    BodyPublishers.ofByteArrays(
                            List.of(head.getBytes(UTF_8), Files.readAllBytes(file), foot.getBytes(UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
