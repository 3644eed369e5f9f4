package org.lantian.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25006", "40001", "53100", "57P01", "58030"})
    void what_will_pass_is_waited_for(String state) {
        assertThat(Outage.isBehind(failure(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "25001", "42P01"})
    void what_will_not_pass_is_not(String state) {
        assertThat(Outage.isBehind(failure(state))).isFalse();
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new SQLException("", state));
    }
}
