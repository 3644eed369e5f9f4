package org.lantian.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.Said;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class EventFeedTest {

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Test
    void events_come_page_after_page_in_the_order_of_their_publication() {
        long before = end();
        IntStream.rangeClosed(1, 5).forEach(n -> say("feed", n));
        await().until(() -> after(before, 1000).getList("items").size() >= 5);
        var first = after(before, 2);
        var second = after(first.getLong("next"), 1000);
        assertThat(numbers(first)).containsExactly(1, 2);
        assertThat(numbers(second)).containsExactly(3, 4, 5);
        assertThat(first.getString("items[0].type")).isEqualTo("org.lantian.talk.said.v1");
        assertThat(first.getString("items[0].source")).isEqualTo("/kit-test");
        assertThat(after(second.getLong("next"), 10).getList("items")).isEmpty();
    }

    @Test
    void an_event_that_was_written_first_and_committed_last_is_not_missed() throws Exception {
        long before = end();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.append(new Said("slow", 1));
                    written.countDown();
                    awaitQuietly(mayCommit);
                }));
        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        say("quick", 2);
        await().until(() -> !after(before, 1000).getList("items").isEmpty());
        var seen = after(before, 1000);
        assertThat(numbers(seen)).containsExactly(2);
        mayCommit.countDown();
        slow.join();
        await().untilAsserted(() ->
                assertThat(numbers(after(seen.getLong("next"), 1000))).containsExactly(1));
    }

    @Test
    void what_has_been_deleted_is_not_passed_over_in_silence() throws Exception {
        IntStream.rangeClosed(1, 3).forEach(n -> say("old", n));
        await().until(() ->
                after(0, 1000).getList("items.findAll { it.subject == 'old' }").size() == 3);
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from outbox where number < (select max(number) from outbox)");
        }
        ask(1, 10, Tokens.auditor("000000")).then().statusCode(409);
        assertThat(after(0, 10).getList("items")).hasSize(1);
        long last = end();
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from outbox");
        }
        ask(last - 1, 10, Tokens.auditor("000000")).then().statusCode(409);
        assertThat(after(last, 10).getLong("next")).isEqualTo(last);
    }

    @Test
    void only_who_reaches_the_whole_country_reads_events() {
        ask(0, 10, Tokens.auditor("640000")).then().statusCode(403);
        ask(0, 10, Tokens.planner("000000")).then().statusCode(403);
        given().get("/api/v1/events").then().statusCode(401);
        ask(-1, 10, Tokens.auditor("000000")).then().statusCode(422);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(String subject, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Said(subject, number)));
    }

    private static List<Integer> numbers(JsonPath page) {
        return page.getList("items.data.number");
    }

    private static long end() {
        long next = 0;
        while (true) {
            var page = after(next, 1000);
            if (page.getList("items").isEmpty()) {
                return next;
            }
            next = page.getLong("next");
        }
    }

    private static JsonPath after(long number, int limit) {
        return ask(number, limit, Tokens.auditor("000000"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.Response ask(long number, int limit, String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("after", number)
                .queryParam("limit", limit)
                .get("/api/v1/events");
    }
}
