package org.lantian.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private ServerSocket echo;
    private Proxy proxy;

    @BeforeEach
    void listen() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::echo);
        thread.setDaemon(true);
        thread.start();
        proxy = Proxy.between(0, echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void what_passes_comes_back() throws IOException {
        try (var socket = connect()) {
            assertThat(echoed(socket)).isEqualTo(7);
        }
    }

    @Test
    void a_cut_resets_what_is_connected_and_what_connects() throws IOException {
        try (var socket = connect()) {
            assertThat(echoed(socket)).isEqualTo(7);
            proxy.set(Proxy.Mode.CUT);
            assertThatThrownBy(() -> echoedOrEnded(socket)).isInstanceOf(IOException.class);
        }
        try (var socket = connect()) {
            assertThatThrownBy(() -> echoedOrEnded(socket)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_half_open_connection_swallows_and_is_reset_when_the_network_is_back() throws IOException {
        try (var socket = connect()) {
            assertThat(echoed(socket)).isEqualTo(7);
            proxy.set(Proxy.Mode.HALF_OPEN);
            assertThatThrownBy(() -> echoed(socket)).isInstanceOf(SocketTimeoutException.class);
            proxy.set(Proxy.Mode.PASS);
            assertThatThrownBy(() -> echoedOrEnded(socket)).isInstanceOf(IOException.class);
        }
        try (var socket = connect()) {
            assertThat(echoed(socket)).isEqualTo(7);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(1_000);
        return socket;
    }

    private static int echoed(Socket socket) throws IOException {
        socket.getOutputStream().write(7);
        return socket.getInputStream().read();
    }

    private static void echoedOrEnded(Socket socket) throws IOException {
        if (echoed(socket) < 0) {
            throw new IOException("ended");
        }
    }

    private void echo() {
        while (!echo.isClosed()) {
            try {
                var socket = echo.accept();
                var thread = new Thread(() -> answer(socket));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void answer(Socket socket) {
        try (socket) {
            for (int read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                socket.getOutputStream().write(read);
            }
        } catch (IOException e) {
            // The other end has gone.
        }
    }
}
