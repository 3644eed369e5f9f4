package org.lantian.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY",
        "25006, AWAY",
        "53100, AWAY",
        "57P01, AWAY",
        "40001, RIVALRY",
        "55P03, RIVALRY",
        "23505, EXISTS",
        "23503, NEEDED",
        "22003, UNFIT"
    })
    void what_the_database_says_has_one_answer(String state, StorageTrouble trouble) {
        assertThat(StorageTrouble.behind(failure(state))).hasValue(trouble);
    }

    @Test
    void what_speaks_of_a_fault_of_ours_has_none() {
        assertThat(StorageTrouble.behind(failure("42P01"))).isEmpty();
        assertThat(StorageTrouble.behind(failure("25001"))).isEmpty();
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new SQLException("", state));
    }
}
