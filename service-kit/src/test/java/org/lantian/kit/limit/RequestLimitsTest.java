package org.lantian.kit.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RequestLimitsTest.Tight.class)
class RequestLimitsTest {

    /** Limits that a test can reach. */
    public static class Tight extends KitProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("lantian.limits.requests-at-once", "3");
            overrides.put("lantian.limits.caller-per-second", "1");
            overrides.put("lantian.limits.stranger-per-second", "1");
            return overrides;
        }
    }

    @Test
    void a_caller_who_asks_too_often_is_told_when_to_come_back_and_others_are_served() {
        var eager = Tokens.planner("990301");
        var answers = Stream.generate(() -> ask(eager)).limit(20).toList();
        assertThat(answers).extracting(Response::statusCode).contains(200, 429);
        answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .forEach(refused -> refused.then()
                        .contentType("application/problem+json")
                        .header("Retry-After", matchesPattern("[1-9]"))
                        .body("code", equalTo("too_many_requests")));
        assertThat(statusFor(Tokens.planner("990302"))).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> statusFor(eager) == 200);
    }

    @Test
    void an_address_that_guesses_tokens_is_stopped_and_health_goes_on() {
        var answers = IntStream.range(0, 40).map(i -> statusFor("guess-" + i)).toArray();
        assertThat(answers).contains(401, 429);
        given().get("/q/health/live").then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> statusFor(Tokens.planner("990303")) == 200);
    }

    @Test
    void more_requests_at_once_than_it_can_work_on_are_sent_away_and_the_rest_is_served() throws Exception {
        await().atMost(Duration.ofSeconds(60)).until(() -> statusFor(Tokens.planner("990304")) == 200);
        var together = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(12);
        try {
            var asked = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                awaitUninterrupted(together);
                                return given().auth()
                                        .oauth2(Tokens.planner("99040" + i))
                                        .get("/api/v1/slow/1500")
                                        .statusCode();
                            },
                            pool))
                    .toList();
            together.countDown();
            var answers = asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).contains(200, 503).containsOnly(200, 503);
        } finally {
            pool.shutdownNow();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> statusFor(Tokens.planner("990305")) == 200);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int statusFor(String token) {
        return ask(token).statusCode();
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/v1/slow/0");
    }
}
