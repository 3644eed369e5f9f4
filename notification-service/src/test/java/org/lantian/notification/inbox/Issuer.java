package org.lantian.notification.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.lantian.notification.Inboxes;

/** An emulator of an OpenID Connect issuer: whoever asks is the officer of one unit, if he can prove that he asked (PKCE). */
public final class Issuer implements QuarkusTestResourceLifecycleManager {

    static final String UNIT = "u-990101-signed-in";

    private static final HttpServer SERVER = serve();
    private static final Map<String, String> CHALLENGES = new HashMap<>();

    private static String base() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/realm";
    }

    @Override
    public Map<String, String> start() {
        return Map.of("lantian.sign-in.issuer", base());
    }

    @Override
    public void stop() {}

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext(
                    "/realm/.well-known/openid-configuration",
                    exchange -> answer(exchange, 200, """
                    {"authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token"}""".formatted(base())));
            server.createContext("/realm/auth", Issuer::sendBack);
            server.createContext("/realm/token", Issuer::giveToken);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendBack(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        CHALLENGES.put("the-code", asked.get("code_challenge"));
        var back = asked.get("redirect_uri") + "?code=the-code&state=" + asked.get("state");
        exchange.getResponseHeaders().add("Location", back);
        answer(exchange, "S256".equals(asked.get("code_challenge_method")) ? 302 : 400, "");
    }

    private static void giveToken(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var challenge = CHALLENGES.remove(asked.get("code"));
        boolean proven = challenge != null && challenge.equals(hash(asked.getOrDefault("code_verifier", "")));
        answer(exchange, proven ? 200 : 400, """
                {"access_token": "%s", "expires_in": 300}""".formatted(Inboxes.officer(UNIT)));
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (var field : Objects.requireNonNull(encoded).split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
