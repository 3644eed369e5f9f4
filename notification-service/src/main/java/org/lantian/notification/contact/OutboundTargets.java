package org.lantian.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides which hosts may be called, so that nobody turns outbound calls inward: a host is refused when any of its addresses is
 * not public, unless it is allowed by name in {@code lantian.delivery.allowed-hosts} ({@code host} or {@code host:port}).
 */
@ApplicationScoped
public class OutboundTargets {

    private final Set<String> allowed;

    OutboundTargets(@ConfigProperty(name = "lantian.delivery.allowed-hosts") Optional<List<String>> allowed) {
        this.allowed = Set.copyOf(allowed.orElse(List.of()));
    }

    /**
     * The address to connect to. Callers connect to it and do not resolve the name again: a second answer of the name service
     * could be another one.
     */
    public InetAddress resolve(URI target) throws TargetRefused, UnknownHostException {
        var host = target.getHost();
        if (host == null) {
            throw new TargetRefused("the URL names no host");
        }
        var addresses = InetAddress.getAllByName(host);
        if (!allowed.contains(host) && !allowed.contains(host + ":" + port(target))) {
            for (var address : addresses) {
                if (!PublicAddress.is(address)) {
                    throw new TargetRefused("the host is private, local or reserved, and not allowed by configuration");
                }
            }
        }
        return addresses[0];
    }

    /** The port that a URL means when it names none. */
    public static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return "https".equals(target.getScheme()) ? 443 : 80;
    }
}
