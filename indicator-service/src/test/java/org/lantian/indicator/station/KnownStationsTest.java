package org.lantian.indicator.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;

/** All of a test is one request to the session, as a long upload is. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KnownStationsTest {

    private static final Duration LONGER_THAN_REMEMBERED = Duration.ofSeconds(6);

    @Inject
    KnownStations known;

    @Inject
    Directory directory;

    @Inject
    EntityManager entities;

    @BeforeEach
    void regions() {
        directory.know(new RegionChanged("983100", "丙市", "prefecture", "983000"));
        directory.know(new RegionChanged("983200", "丁市", "prefecture", "983000"));
    }

    @AfterEach
    void gone() {
        change("delete from station where region_code like '983%'");
    }

    @Test
    void an_unknown_station_is_found_as_soon_as_it_is_there() {
        assertThat(known.of("K-0")).isEmpty();
        standsIn("K-0", "983100");
        assertThat(known.of("K-0")).isPresent();
    }

    @Test
    void what_another_replica_changes_about_several_is_known_after_a_few_seconds() {
        var codes = List.of("K-1", "K-2", "K-3");
        codes.forEach(code -> standsIn(code, "983100"));
        codes.forEach(code -> assertThat(regionOf(code)).isEqualTo("983100"));
        codes.forEach(code -> change("update station set region_code = ?2 where code = ?1", code, "983200"));
        await().pollInSameThread()
                .atMost(LONGER_THAN_REMEMBERED)
                .untilAsserted(() -> assertThat(codes)
                        .allSatisfy(code -> assertThat(regionOf(code)).isEqualTo("983200")));
    }

    @Test
    void what_another_replica_removes_is_gone_after_a_few_seconds() {
        standsIn("K-4", "983100");
        assertThat(known.of("K-4")).isPresent();
        change("delete from station where code = 'K-4'");
        await().pollInSameThread()
                .atMost(LONGER_THAN_REMEMBERED)
                .untilAsserted(() -> assertThat(known.of("K-4")).isEmpty());
    }

    private String regionOf(String code) {
        return known.of(code).orElseThrow().regionCode();
    }

    private void standsIn(String code, String regionCode) {
        change(
                "insert into station (code, name, region_code, type, longitude, latitude, version)"
                        + " values (?1, '站', ?2, 'NATIONAL', 117.2, 39.1, 0)",
                code,
                regionCode);
    }

    /** As another replica does: past what this one remembers. */
    private void change(String statement, String... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = entities.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
