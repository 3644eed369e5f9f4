package org.lantian.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.Ear;
import org.lantian.kit.KitProfile;
import org.lantian.kit.Said;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class InboxTest {

    @Inject
    Ear ear;

    @Inject
    EntityManager entities;

    private Topic topic;

    @BeforeEach
    void open() {
        topic = new Topic("kit-events");
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void a_duplicate_takes_effect_once() {
        var id = UUID.randomUUID();
        topic.publish(id, Said.NAME, "duplicate", said("duplicate", 1));
        topic.publish(id, Said.NAME, "duplicate", said("duplicate", 1));
        topic.publish(Said.NAME, "duplicate", said("duplicate", 2));
        await().untilAsserted(() -> assertThat(ear.heard("duplicate")).containsExactly(1, 2));
    }

    @Test
    void an_event_of_an_unknown_type_is_of_no_concern() {
        topic.publish("talk.whispered", "unknown", said("unknown", 1));
        topic.publish(Said.NAME, "unknown", said("unknown", 2));
        await().untilAsserted(() -> assertThat(ear.heard("unknown")).containsExactly(2));
        assertThat(parked("unknown")).isEmpty();
    }

    @Test
    void data_that_cannot_be_read_are_parked_with_the_reason_and_the_partition_goes_on() {
        topic.publish(Said.NAME, "malformed", "{\"subject\": ");
        topic.publish(Said.NAME, "malformed", "{\"subject\": \"malformed\", \"number\": \"many\"}");
        topic.publish(Said.NAME, "malformed", said("malformed", 3));
        await().untilAsserted(() -> assertThat(ear.heard("malformed")).containsExactly(3));
        assertThat(parked("malformed"))
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).contains("do not fit Said"));
    }

    @Test
    void a_record_that_is_no_event_is_parked() {
        topic.publishBare("bare", "hello");
        await().untilAsserted(() ->
                assertThat(parked("bare")).containsExactly("no CloudEvent: the header ce_type is missing"));
    }

    @Test
    void an_effect_that_always_fails_is_parked_and_leaves_nothing_behind() {
        topic.publish(Said.NAME, "never again", said("never again", 1));
        topic.publish(Said.NAME, "never again", "{\"subject\": \"afterwards\", \"number\": 1}");
        await().untilAsserted(() -> assertThat(ear.heard("afterwards")).containsExactly(1));
        assertThat(ear.heard("never again")).isEmpty();
        assertThat(parked("never again")).singleElement().asString().contains("cannot bear to hear never again");
    }

    @Test
    void an_effect_that_fails_once_is_tried_again_and_happens_once() {
        topic.publish(Said.NAME, "once more", said("once more", 1));
        await().untilAsserted(() -> assertThat(ear.heard("once more")).containsExactly(1));
    }

    private static String said(String subject, int number) {
        return "{\"subject\": \"%s\", \"number\": %d, \"unknownField\": true}".formatted(subject, number);
    }

    @SuppressWarnings("unchecked")
    private List<String> parked(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select reason from parked_event where key = :key order by position")
                        .setParameter("key", key)
                        .getResultList());
    }
}
