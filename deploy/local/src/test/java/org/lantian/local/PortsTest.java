package org.lantian.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_fails_with_one_line_that_names_it_and_its_option() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = freePortsBut(Port.TASK, stranger.getLocalPort());

            assertThatThrownBy(ports::mustBeFree)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("port " + stranger.getLocalPort() + " of task-service")
                    .hasMessageContaining("--task-port");
        }
    }

    @Test
    void free_ports_pass() throws Exception {
        var ports = freePortsBut(Port.TASK, free());

        assertThatCode(ports::mustBeFree).doesNotThrowAnyException();
    }

    private static Ports freePortsBut(Port port, int number) throws Exception {
        Map<Port, Integer> chosen = new HashMap<>();
        for (Port each : Port.values()) {
            chosen.put(each, free());
        }
        chosen.put(port, number);
        return new Ports(chosen);
    }

    private static int free() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
