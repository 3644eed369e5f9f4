package org.lantian.kit.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "LANTIAN_DATABASE_URL", "jdbc:postgresql://db:5432/plan",
            "LANTIAN_DATABASE_USER", "plan",
            "LANTIAN_DATABASE_PASSWORD", "secret",
            "LANTIAN_KAFKA", "kafka:9092",
            "quarkus.oidc.public-key", "key");

    @Test
    void nothing_is_missed_where_all_is_given() {
        assertThat(Needs.unmet(given(WHOLE))).isEmpty();
    }

    @Test
    void all_that_is_missing_is_named_in_one_line() {
        assertThat(Needs.unmet(given(Map.of())))
                .hasValue(
                        "not set: LANTIAN_DATABASE_URL, LANTIAN_DATABASE_USER, LANTIAN_DATABASE_PASSWORD, LANTIAN_KAFKA,"
                                + " QUARKUS_OIDC_AUTH_SERVER_URL or QUARKUS_OIDC_PUBLIC_KEY");
    }

    @Test
    void an_empty_value_is_a_missing_one() {
        var settings = new HashMap<>(WHOLE);
        settings.put("LANTIAN_KAFKA", " ");
        assertThat(Needs.unmet(given(settings))).hasValue("not set: LANTIAN_KAFKA");
    }

    @Test
    void the_property_of_the_library_will_do() {
        var settings = new HashMap<>(WHOLE);
        settings.remove("LANTIAN_DATABASE_URL");
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/plan");
        assertThat(Needs.unmet(given(settings))).isEmpty();
    }

    @Test
    void an_address_of_another_form_is_named_without_its_value() {
        var settings = new HashMap<>(WHOLE);
        settings.put("LANTIAN_DATABASE_URL", "postgres://plan:secret@db/plan");
        assertThat(Needs.unmet(given(settings))).hasValue("LANTIAN_DATABASE_URL must begin with jdbc:postgresql:");
    }

    private static SmallRyeConfig given(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "given", 100))
                .build();
    }
}
