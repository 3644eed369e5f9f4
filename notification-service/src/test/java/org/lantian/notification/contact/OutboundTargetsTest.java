package org.lantian.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "ff02::1"
            })
    void what_lies_inside_is_not_public(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "223.255.255.1", "2400:3200::1", "2606:4700::1111"})
    void the_rest_is_public(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://localhost:8080/",
                "http://[::1]/",
                "http://2130706433/",
                "http://127.1/",
                "http://0x7f000001/"
            })
    void no_spelling_of_this_host_is_taken(String url) {
        var targets = new OutboundTargets(Optional.empty());
        assertThatThrownBy(() -> targets.resolve(URI.create(url)))
                .isInstanceOfAny(TargetRefused.class, UnknownHostException.class);
    }

    @Test
    void an_allowed_host_may_be_private_and_a_port_may_be_asked_for() throws Exception {
        var targets = new OutboundTargets(Optional.of(List.of("localhost", "127.0.0.1:18090")));
        assertThat(targets.resolve(URI.create("http://localhost:1/"))).isNotNull();
        assertThat(targets.resolve(URI.create("http://127.0.0.1:18090/hook"))).isNotNull();
        assertThatThrownBy(() -> targets.resolve(URI.create("http://127.0.0.1:18091/hook")))
                .isInstanceOf(TargetRefused.class)
                .hasMessageNotContaining("127");
    }
}
