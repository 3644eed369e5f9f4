package org.lantian.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which port each listener uses in this run. */
public record Ports(Map<Port, Integer> chosen) {

    /** Refuses two listeners on one port. */
    public Ports {
        chosen = Map.copyOf(chosen);
        Map<Integer, Port> seen = new HashMap<>();
        chosen.forEach((port, number) -> {
            var other = seen.put(number, port);
            if (other != null) {
                throw new Failure(
                        "port " + number + " is asked for twice, by " + port.option() + " and " + other.option());
            }
        });
    }

    static Ports usual() {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, port.usual());
        }
        return new Ports(ports);
    }

    public int of(Port port) {
        return chosen.getOrDefault(port, port.usual());
    }

    /** Where a service's API stands. */
    public String url(Port service) {
        return "http://localhost:" + of(service);
    }

    /** Fails with one line if a stranger listens on a port that the stack needs. */
    void mustBeFree() {
        for (Port port : List.of(Port.values())) {
            if (!isFree(of(port))) {
                throw new Failure("port " + of(port) + " of " + port.listener()
                        + " is taken by another program: stop that program, or choose another port with "
                        + port.option());
            }
        }
    }

    /** Whether something listens there. */
    static boolean answers(int number) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean isFree(int number) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
