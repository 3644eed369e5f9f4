package org.lantian.kit.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstacleTest {

    @ParameterizedTest
    @CsvSource({
        "08001, no database answers at LANTIAN_DATABASE_URL",
        "28P01, the database refuses LANTIAN_DATABASE_USER with LANTIAN_DATABASE_PASSWORD",
        "3D000, the database that LANTIAN_DATABASE_URL names does not exist"
    })
    void what_the_database_refuses_is_told_by_the_setting(String state, String line) {
        var failure = new RuntimeException("Failed to start quarkus", new SQLException("FATAL: plan:secret", state));
        assertThat(Obstacle.in(failure)).hasValue(line);
    }

    @Test
    void several_lines_become_one() {
        assertThat(Obstacle.in(new ConfigurationException("first\n\n  second\n")))
                .hasValue("first; second");
    }

    @Test
    void what_no_operator_can_mend_keeps_its_trace() {
        assertThat(Obstacle.in(new IllegalStateException("a bug"))).isEmpty();
    }
}
