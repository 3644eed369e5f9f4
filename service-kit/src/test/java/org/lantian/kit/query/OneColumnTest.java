package org.lantian.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class OneColumnTest {

    @Inject
    EntityManager database;

    @Test
    void values_come_as_what_they_are() {
        var id = UUID.randomUUID();
        assertThat(ask("select cast(:it as uuid)", UUID.class, id.toString())).isEqualTo(id);
        assertThat(ask("select cast(:it as bigint)", Long.class, 7L)).isEqualTo(7L);
        assertThat(ask("select cast(:it as text)", String.class, "蓝天")).isEqualTo("蓝天");
        assertThat(ask("select cast(:it as boolean)", Boolean.class, true)).isTrue();
    }

    @Test
    void the_plan_of_a_query_is_found_again() {
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            ask("select cast(:it as text) as again", String.class, "one");
            long missed = statistics.getQueryPlanCacheMissCount();
            ask("select cast(:it as text) as again", String.class, "two");
            assertThat(statistics.getQueryPlanCacheMissCount()).isEqualTo(missed);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private <T> T ask(String sql, Class<T> type, Object value) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OneColumn.of(database, sql, type)
                        .setParameter("it", value)
                        .getSingleResult());
    }
}
