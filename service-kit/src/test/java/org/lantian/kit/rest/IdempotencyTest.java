package org.lantian.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@TestProfile(KitProfile.class)
@QuarkusTestResource(RealParts.class)
class IdempotencyTest {

    @Inject
    DataSource dataSource;

    private static final int CROWD = 40;

    private final String key = UUID.randomUUID().toString();
    private final String name = "mark-" + key;

    @Test
    void a_repeated_call_is_answered_as_the_first_one_was_though_it_would_be_refused_now() throws SQLException {
        var first = make(key, name);
        var second = make(key, name);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.path("name").toString()).isEqualTo(name);
        assertThat(make(key + "-other", name).statusCode())
                .as("under another key it is refused")
                .isEqualTo(409);
        assertThat(rows("select count(*) from idempotency_key where key like '%" + key + "-other'"))
                .isZero();
    }

    @Test
    void of_many_who_come_at_once_with_one_key_one_takes_effect_and_all_hear_of_it() throws SQLException {
        // More than there are connections: whoever repeats must not wait for a second one while holding the first.
        var callers = Executors.newFixedThreadPool(CROWD);
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> make(key, name), callers))
                .limit(CROWD)
                .toList();
        callers.shutdown();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(201);
            assertThat(answer.join().path("name").toString()).isEqualTo(name);
        });
        assertThat(rows("select count(*) from thing where id = '" + name + "'")).isEqualTo(1);
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused_and_what_was_done_meanwhile_is_undone()
            throws SQLException {
        make(key, name);
        var other = make(key, name + "-2");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.path("code").toString()).isEqualTo("idempotency_key_reused");
        assertThat(rows("select count(*) from thing where id = '" + name + "-2'"))
                .isZero();
    }

    @Test
    void a_refused_call_leaves_its_key_free() {
        assertThat(make(key, "").statusCode()).isEqualTo(422);
        assertThat(make(key, name).statusCode()).isEqualTo(201);
    }

    private Response make(String key, String name) {
        return given().auth()
                .oauth2(Tokens.planner("990300"))
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(name)
                .post("/api/v1/marks");
    }

    private long rows(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
