package org.lantian.notification.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class PersonalDataTest {

    private static final String UNIT = "u-990101-forgetful";
    private static final String MAILBOX = "zhang.san.8842@example.org";
    private static final String HOOK = "/hook-of-zhang-san-8842";
    private static final String PERSON = "8842";

    @Inject
    Session database;

    /** One address is written to, the other fails until it is dead: what is said of both names neither. */
    @Test
    void an_address_is_never_in_a_log_and_once_deleted_nowhere_in_the_database() {
        try (var log = new Listener()) {
            Contacts.email("pd-mail", UNIT, MAILBOX);
            Contacts.webhook("pd-hook", UNIT, Receivers.webhooks().answering(HOOK, call -> 500));
            TaskStories.publish("task.assigned", "pd-1", UNIT);
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("DELIVERED", "DEAD"));
            assertThat(tablesThatName(PERSON)).containsExactly("contact_point");
            delete("pd-mail");
            delete("pd-hook");
            assertThat(tablesThatName(PERSON)).isEmpty();
            assertThat(log.lines).noneMatch(line -> line.contains(PERSON));
        }
    }

    private static void delete(String contact) {
        given().auth()
                .oauth2(Inboxes.officer(UNIT))
                .header("If-Match", "\"1\"")
                .delete("/api/v1/contact-points/" + contact)
                .then()
                .statusCode(204);
    }

    private static List<String> states() {
        return given().auth()
                .oauth2(Inboxes.officer(UNIT))
                .queryParam("unitId", UNIT)
                .get("/api/v1/deliveries")
                .jsonPath()
                .getList("items.state", String.class);
    }

    private List<String> tablesThatName(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select table_name from information_schema.tables where table_schema = current_schema()"
                                        + " and table_type = 'BASE TABLE' order by table_name",
                                String.class)
                        .getResultStream()
                        .filter(table -> names(table, text))
                        .toList());
    }

    private boolean names(String table, String text) {
        return database.createNativeQuery(
                                "select count(*) from \"" + table + "\" t where to_jsonb(t)::text like '%zhang%" + text
                                        + "%'",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    /** All that the service logs; the mail server of the tests, in the same process, logs what it likes. */
    private static final class Listener extends Handler implements AutoCloseable {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        Listener() {
            setLevel(Level.ALL);
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            if (!String.valueOf(entry.getLoggerName()).startsWith("com.icegreen")) {
                lines.add(formatter.format(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
