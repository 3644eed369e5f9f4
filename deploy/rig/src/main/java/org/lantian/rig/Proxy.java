package org.lantian.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A network between two parts that can go wrong: what passes, and how, changes while connections are open. Loopback only. */
public final class Proxy implements AutoCloseable {

    /** What becomes of connections and bytes. */
    public enum Mode {
        PASS,
        /** Connections are reset, and none can be made. */
        CUT,
        /** Connections stand and can be made, and nothing ever comes through; not even an end. */
        HALF_OPEN,
        /** Every chunk of at most 16 KiB takes its time. */
        SLOW
    }

    private static final int CHUNK = 16 * 1024;
    private static final long SLOWNESS = TimeUnit.MILLISECONDS.toNanos(60);

    private final ServerSocket server;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;

    private Proxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /** Listens on a port, 0 for any that is free, and passes on to another. */
    static Proxy between(int port, int target) {
        try {
            var server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            var proxy = new Proxy(server, target);
            begin("accept " + port, proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on; connections that lost bytes on the way are reset when bytes pass again, as no network gives them back. */
    public void set(Mode next) {
        mode = next;
        lines.stream().filter(line -> next == Mode.CUT || line.lossy).forEach(Line::reset);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var line = new Line(server.accept());
                lines.add(line);
                begin("connect", line::connect);
            } catch (IOException e) {
                // The listener is closed, or one caller has gone already: the next one counts.
            }
        }
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, "proxy-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lines.forEach(Line::reset);
    }

    /** One connection of a caller and its continuation to the target. */
    private final class Line {

        private final Socket caller;
        private final Socket called = new Socket();
        private volatile boolean lossy;

        Line(Socket caller) {
            this.caller = caller;
        }

        void connect() {
            if (mode == Mode.CUT) {
                reset();
                return;
            }
            try {
                caller.setTcpNoDelay(true);
                called.setTcpNoDelay(true);
                lossy = mode == Mode.HALF_OPEN;
                if (!lossy) {
                    called.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
                    begin("back", () -> pump(called, caller));
                }
                pump(caller, called);
            } catch (IOException e) {
                reset();
            }
        }

        private void pump(Socket from, Socket to) {
            var buffer = new byte[CHUNK];
            try {
                for (int read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    if (mode == Mode.SLOW) {
                        LockSupport.parkNanos(SLOWNESS);
                    }
                    if (mode == Mode.HALF_OPEN || lossy) {
                        lossy = true;
                    } else {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                }
                if (!lossy) {
                    to.shutdownOutput();
                }
            } catch (IOException e) {
                if (mode != Mode.HALF_OPEN) {
                    reset();
                }
            }
            if (from.isInputShutdown() || from.isClosed() || to.isClosed() || bothEnded()) {
                reset();
            }
        }

        private boolean bothEnded() {
            return caller.isOutputShutdown() && called.isOutputShutdown();
        }

        /** Ends it at once, without the usual farewell. */
        void reset() {
            lines.remove(this);
            for (var end : new Socket[] {caller, called}) {
                try {
                    if (!end.isClosed()) {
                        end.setSoLinger(true, 0);
                        end.close();
                    }
                } catch (IOException e) {
                    // It is gone already.
                }
            }
        }
    }
}
