package org.lantian.notification.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that never end, from a receiver that speaks HTTP by hand. */
class OutboundCallsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final int MOST = 100;

    private final Vertx vertx = Vertx.vertx();
    private final OutboundCalls calls = new OutboundCalls(vertx, TIMEOUT);
    private final CompletableFuture<Void> brokenOff = new CompletableFuture<>();
    private ServerSocket receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
        vertx.close();
    }

    @Test
    void of_an_endless_answer_no_more_is_read_than_is_wanted() throws Exception {
        answersForEver("x".repeat(10_000), 0);
        assertThat(post().body()).hasSize(MOST);
        brokenOff.get(10, TimeUnit.SECONDS);
    }

    @Test
    void an_answer_that_trickles_is_left_in_time() throws Exception {
        answersForEver("x", 100);
        assertThatThrownBy(this::post).isInstanceOf(OutboundCalls.NoAnswer.class);
        brokenOff.get(10, TimeUnit.SECONDS);
    }

    private OutboundCalls.Answer post() throws OutboundCalls.NoAnswer {
        var target = URI.create("http://127.0.0.1:" + receiver.getLocalPort() + "/");
        return calls.post(target, InetAddress.getLoopbackAddress(), Map.of(), "{}", MOST);
    }

    /** Whoever answers before he is asked is not understood. */
    private static void readBeginningOf(Socket caller) throws IOException {
        assertThat(caller.getInputStream().read()).isEqualTo('P');
    }

    /** The same part again and again, until the caller is gone. */
    private void answersForEver(String part, long pauseMillis) {
        var sending = new Thread(() -> {
            try (var caller = receiver.accept()) {
                readBeginningOf(caller);
                caller.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(US_ASCII));
                while (!brokenOff.isDone()) {
                    caller.getOutputStream().write(part.getBytes(US_ASCII));
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
                }
            } catch (IOException e) {
                brokenOff.complete(null);
            }
        });
        sending.setDaemon(true);
        sending.start();
    }
}
