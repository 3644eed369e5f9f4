package org.lantian.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Ports;

/** Ports that nobody uses now, drawn together so that none comes twice. */
public final class FreePorts {

    private FreePorts() {}

    /** One for each part. */
    static Ports draw() {
        var numbers = numbers(Port.values().length);
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (var port : Port.values()) {
            ports.put(port, numbers.get(port.ordinal()));
        }
        return new Ports(ports);
    }

    /** So many of them. */
    public static List<Integer> numbers(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            for (var socket : sockets) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
