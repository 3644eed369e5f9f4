package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every pod keeps. */
class PodRulesTest {

    @ParameterizedTest
    @MethodSource("pods")
    void a_pod_is_restricted(String overlay, String name, JsonNode document) {
        var pod = document.at("/spec/template/spec");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.at("/containers/0/securityContext/allowPrivilegeEscalation")
                        .asBoolean(true))
                .isFalse();
        assertThat(pod.at("/containers/0/securityContext/readOnlyRootFilesystem")
                        .asBoolean())
                .isTrue();
        assertThat(pod.at("/containers/0/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(pod.path("containers")).hasSize(1);
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            assertThat(pod.has(host)).as(host).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("pods")
    void a_pod_says_what_it_needs_and_at_most_takes(String overlay, String name, JsonNode document) {
        var resources = document.at("/spec/template/spec/containers/0/resources");
        assertThat(References.names(resources.path("requests"))).contains("cpu", "memory");
        assertThat(References.names(resources.path("limits"))).contains("memory");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void an_image_is_of_a_version(String overlay, String name, JsonNode document) {
        assertThat(document.at("/spec/template/spec/containers/0/image").asText())
                .matches("[a-z/.-]+:[0-9]+\\.[0-9.]+");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void what_keeps_running_is_probed(String overlay, String name, JsonNode document) {
        if (!document.path("kind").asText().equals("Job")) {
            var container = document.at("/spec/template/spec/containers/0");
            assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                    .allMatch(container::has);
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void a_service_is_spread_and_disrupted_one_pod_at_a_time(String overlay, String name, JsonNode document) {
        var labels = document.at("/spec/selector/matchLabels");
        assertThat(labels.path("lantian/role").asText()).isEqualTo("service");
        assertThat(document.at("/spec/template/spec/topologySpreadConstraints").findValuesAsText("topologyKey"))
                .contains("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(document.at("/spec/template/spec/topologySpreadConstraints").findValues("matchLabels"))
                .containsOnly(labels);
        assertThat(Rendered.ofKind(overlay, "PodDisruptionBudget")
                        .filter(budget ->
                                budget.at("/spec/selector/matchLabels").equals(labels)))
                .hasSize(1);
        assertThat(Rendered.ofKind(overlay, "Service")
                        .filter(service -> service.at("/spec/selector").equals(labels)))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pods")
    void nobody_speaks_but_by_a_policy(String overlay, String name, JsonNode document) {
        var policies = Rendered.ofKind(overlay, "NetworkPolicy").toList();
        assertThat(policies).anyMatch(policy -> policy.at("/spec/podSelector").isEmpty());
        var labels = document.at("/spec/template/metadata/labels");
        assertThat(policies)
                .anyMatch(policy -> !policy.at("/spec/podSelector").isEmpty()
                        && policy.at("/spec/podSelector/matchLabels").properties().stream()
                                .allMatch(label -> label.getValue().equals(labels.path(label.getKey()))));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void the_schema_is_brought_up_by_a_job_of_the_same_image(String overlay, String name, JsonNode document) {
        var service = document.at("/spec/template/spec/containers/0");
        assertThat(value(service, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("false");
        assertThat(value(service, "QUARKUS_FLYWAY_VALIDATE_AT_START")).isEqualTo("true");
        var migrations = Rendered.ofKind(overlay, "Job")
                .map(job -> job.at("/spec/template/spec/containers/0"))
                .filter(job -> job.path("image").equals(service.path("image")))
                .toList();
        assertThat(migrations).singleElement().satisfies(job -> {
            assertThat(value(job, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
            assertThat(value(job, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("true");
            assertThat(job.path("envFrom")).isEqualTo(service.path("envFrom"));
        });
    }

    private static String value(JsonNode container, String variable) {
        return References.elements(container.path("env"))
                .filter(entry -> entry.path("name").asText().equals(variable))
                .map(entry -> entry.path("value").asText())
                .findFirst()
                .orElse("");
    }

    static Stream<Object[]> pods() {
        return of("Deployment", "StatefulSet", "Job");
    }

    static Stream<Object[]> deployments() {
        return of("Deployment");
    }

    private static Stream<Object[]> of(String... kinds) {
        return Rendered.OVERLAYS.stream()
                .flatMap(overlay -> Rendered.ofKind(overlay, kinds)
                        .map(document -> new Object[] {overlay, Rendered.name(document), document}));
    }
}
