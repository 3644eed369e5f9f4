package org.lantian.benchmark.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes webhooks; what it answers is each trial's business. It keeps the verification codes that come to its paths. */
final class Receiver implements AutoCloseable {

    /** No answer at all. */
    static final int SILENCE = 0;

    /** One message as it came. */
    record Call(String path, String id, String body) {}

    /** What a trial does with a message: the status that it answers, or {@link #SILENCE}. */
    interface Taking {
        int take(Call call);
    }

    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{6})\"");
    private static final int ACCEPTED = 204;
    private static final int LONGEST_SILENCE = 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private volatile Taking taking = call -> ACCEPTED;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void takes(Taking next) {
        taking = next;
    }

    @Nullable
    String code(String path) {
        return codes.get(path);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var path = exchange.getRequestURI().getPath();
        var code = CODE.matcher(body);
        int status = ACCEPTED;
        if (code.find()) {
            codes.put(path, code.group(1));
        } else {
            var id = exchange.getRequestHeaders().getFirst("webhook-id");
            status = taking.take(new Call(path, id == null ? "" : id, body));
        }
        if (status == SILENCE) {
            ends.schedule(exchange::close, LONGEST_SILENCE, TimeUnit.SECONDS);
            return;
        }
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        ends.shutdownNow();
    }
}
