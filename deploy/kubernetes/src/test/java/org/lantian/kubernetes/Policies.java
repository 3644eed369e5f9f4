package org.lantian.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What an overlay's network policies let through between pods of its namespace. */
final class Policies {

    private final String overlay;

    Policies(String overlay) {
        this.overlay = overlay;
    }

    boolean allow(Map<String, String> from, Map<String, String> to, int port) {
        return passes("Egress", "egress", "to", from, to, port) && passes("Ingress", "ingress", "from", to, from, port);
    }

    private boolean passes(
            String type, String rules, String peers, Map<String, String> own, Map<String, String> other, int port) {
        var applying = Rendered.ofKind(overlay, "NetworkPolicy")
                .filter(policy -> policy.at("/spec/policyTypes").toString().contains(type))
                .filter(policy -> selects(policy.at("/spec/podSelector"), own))
                .toList();
        return applying.isEmpty()
                || applying.stream()
                        .flatMap(policy ->
                                References.elements(policy.path("spec").path(rules)))
                        .anyMatch(rule -> reaches(rule.path(peers), other) && opens(rule.path("ports"), port));
    }

    private static boolean reaches(JsonNode peers, Map<String, String> labels) {
        return peers.isMissingNode()
                || References.elements(peers)
                        .anyMatch(peer -> !peer.has("namespaceSelector") && selects(peer.path("podSelector"), labels));
    }

    private static boolean opens(JsonNode ports, int port) {
        return ports.isMissingNode()
                || References.elements(ports).anyMatch(open -> open.path("port").asInt() == port);
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        return selector.path("matchLabels").properties().stream()
                        .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())))
                && References.elements(selector.path("matchExpressions"))
                        .allMatch(expression -> References.elements(expression.path("values"))
                                .anyMatch(value -> value.asText()
                                        .equals(labels.get(
                                                expression.path("key").asText()))));
    }
}
