package org.lantian.benchmark.stand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls as their caller's own thread makes them, on connections that are kept: what is measured is the service, not the passing on
 * of answers between threads of the client.
 */
public final class Http {

    private static final int MOST_KEPT = 64;

    static {
        System.setProperty("http.maxConnections", Integer.toString(MOST_KEPT));
    }

    private Http() {}

    /** An answer with its whole body. */
    public record Answer(int status, String body) {}

    public static Answer get(String address, Map<String, String> headers) throws IOException {
        return answer(open(address, headers), null);
    }

    public static Answer post(String address, Map<String, String> headers, String body) throws IOException {
        return answer(open(address, headers), body.getBytes(UTF_8));
    }

    private static HttpURLConnection open(String address, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Answer answer(HttpURLConnection connection, byte @Nullable [] sent) throws IOException {
        if (sent != null) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(sent.length);
            try (var out = connection.getOutputStream()) {
                out.write(sent);
            }
        }
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, body == null ? "" : new String(body.readAllBytes(), UTF_8));
        }
    }
}
