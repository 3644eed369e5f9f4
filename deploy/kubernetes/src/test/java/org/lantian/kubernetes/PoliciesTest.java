package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {

    private static final Map<String, String> POSTGRES =
            Map.of("app.kubernetes.io/name", "postgres", "lantian/role", "database");
    private static final Map<String, String> KAFKA =
            Map.of("app.kubernetes.io/name", "kafka", "lantian/role", "broker");
    private static final Map<String, String> STRANGER = Map.of("app.kubernetes.io/name", "stranger");

    private final Policies evaluation = new Policies("evaluation");
    private final Policies production = new Policies("production");

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void a_service_and_its_migration_reach_database_and_broker(String service) {
        for (String role : new String[] {"service", "migration"}) {
            assertThat(evaluation.allow(pod(service, role), POSTGRES, 5432)).isTrue();
            assertThat(evaluation.allow(pod(service, role), KAFKA, 9092)).isTrue();
            assertThat(production.allow(pod(service, role), cluster(service), 5432))
                    .isTrue();
            assertThat(production.allow(pod(service, role), Map.of("lantian/role", "broker"), 9093))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void nobody_else_reaches_a_database_nor_a_service_another(String service) {
        assertThat(evaluation.allow(STRANGER, POSTGRES, 5432)).isFalse();
        assertThat(production.allow(STRANGER, cluster(service), 5432)).isFalse();
        for (String other : new String[] {"plan", "task", "indicator", "notification"}) {
            assertThat(production.allow(pod(other, "service"), pod(service, "service"), 8080))
                    .isFalse();
            if (!other.equals(service)) {
                assertThat(production.allow(pod(other, "service"), cluster(service), 5432))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void the_instances_of_a_cluster_reach_one_another(String service) {
        assertThat(production.allow(cluster(service), cluster(service), 5432)).isTrue();
    }

    private static Map<String, String> pod(String service, String role) {
        return Map.of(
                "app.kubernetes.io/name",
                service + "-service",
                "app.kubernetes.io/part-of",
                "lantian",
                "lantian/role",
                role);
    }

    private static Map<String, String> cluster(String service) {
        return Map.of("cnpg.io/cluster", service + "-database", "lantian/role", "database");
    }
}
