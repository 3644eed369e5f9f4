package org.lantian.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser with one page: this machine's Chromium without a window, driven over its DevTools protocol. Where none is
 * installed the test is skipped; in CI it must be there. What the page logs as an error or refuses by its security policy is kept.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Ear())
                .join();
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
    }

    /** Starts the browser with an empty profile of its own. */
    public static Browser start() {
        var program = installed();
        try {
            var profile = Files.createTempDirectory("lantian-browser");
            var process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "--window-size=1440,900",
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("chromium.log").toFile())
                    .start();
            return new Browser(process, profile, page(profile));
        } catch (IOException e) {
            throw new UncheckedIOException("the browser does not start", e);
        }
    }

    private static Path installed() {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1);
        var found = NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("no Chromium is installed, and in CI there must be one");
        }
        return found.orElseGet(() -> Assumptions.abort("no Chromium is installed here"));
    }

    /** The browser writes its port into its profile once it listens. */
    private static URI page(Path profile) throws IOException {
        var written = profile.resolve("DevToolsActivePort");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        Files.exists(written) && Files.readAllLines(written).size() == 2);
        var port = Files.readAllLines(written).get(0);
        var pages = JSON.readTree(
                URI.create("http://127.0.0.1:" + port + "/json/list").toURL());
        for (var target : pages) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("the browser has no page");
    }

    /** Opens an address, which may differ from the present one in its fragment only. */
    public void open(String url) {
        call("Page.navigate", Map.of("url", "about:blank"));
        call("Page.navigate", Map.of("url", url));
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Shows pages as a screen of this size does; a narrow one is a telephone's. */
    public void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < 500));
    }

    /** What a JavaScript expression comes to; a promise is waited for. */
    public JsonNode evaluate(String expression) {
        var answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": "
                    + answer.at("/exceptionDetails/exception/description").asText());
        }
        return answer.at("/result/value");
    }

    /** The text that an element shows. */
    public String text(String selector) {
        return evaluate("document.querySelector(%s)?.innerText ?? ''".formatted(quoted(selector)))
                .asText();
    }

    /** Waits until an expression holds. */
    public void await(String condition) {
        Awaitility.await(condition)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> evaluate("!!(" + condition + ")").asBoolean());
    }

    /** Clicks with the mouse where the element is seen; one that is covered or hidden cannot be clicked. */
    public void click(String selector) {
        await("document.querySelector(" + quoted(selector) + ")");
        var place = evaluate("""
                (() => { const e = document.querySelector(%s); e.scrollIntoView({block: 'center', behavior: 'instant'});
                  const r = e.getClientRects()[0]; if (!r) return null;
                  const x = r.x + r.width / 2, y = r.y + r.height / 2, top = document.elementFromPoint(x, y);
                  return top && (e.contains(top) || top.contains(e)) ? [x, y] : null; })()""".formatted(quoted(selector)));
        if (!place.isArray()) {
            throw new AssertionError(selector + " cannot be clicked: it is hidden or covered");
        }
        for (var type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.get(0).asDouble(),
                            "y",
                            place.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Replaces what a field holds by typing. */
    public void type(String selector, String text) {
        click(selector);
        evaluate("document.querySelector(%s).select?.()".formatted(quoted(selector)));
        call("Input.insertText", Map.of("text", text));
    }

    /** What the page logged as errors, threw, or tried against its security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the page as it is seen. */
    public void screenshot(Path file) {
        try {
            var picture = call("Page.captureScreenshot", Map.of("format", "png"))
                    .path("data")
                    .asText();
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(profile)) {
                for (var file : new ArrayList<>(files.toList())
                        .stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // What a dying browser still writes stays behind in the temporary folder.
        }
    }

    private JsonNode call(String method, Map<String, Object> params) {
        int id = calls.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        try {
            var message = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params));
            socket.sendText(message, true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the browser does not answer to " + method, e);
        }
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears answers and complaints. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                hear(heard.toString());
                heard.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void hear(String text) {
            try {
                var message = JSON.readTree(text);
                var answer = answers.remove(message.path("id").asInt(-1));
                if (answer != null) {
                    answer.complete(message.path("result"));
                } else if (message.path("method").asText().equals("Runtime.exceptionThrown")) {
                    complaints.add(message.at("/params/exceptionDetails/exception/description")
                            .asText());
                } else if (message.at("/params/entry/level").asText().equals("error")) {
                    complaints.add(message.at("/params/entry/text").asText());
                }
            } catch (IOException e) {
                complaints.add("unreadable: " + e.getMessage());
            }
        }
    }
}
