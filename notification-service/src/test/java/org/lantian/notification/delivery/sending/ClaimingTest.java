package org.lantian.notification.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Receivers;
import org.lantian.notification.contact.Channel;

/** Two replicas claim as two threads do: all that they share is the database. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class ClaimingTest {

    private static final String CONTACT = "claiming";

    @Inject
    DeliveryQueue deliveries;

    @Inject
    Session database;

    @AfterEach
    void clear() {
        // The service's own worker may be writing down what it claimed: whoever meets it tries again.
        await().ignoreExceptions().until(() -> {
            mutateNow("delete from delivery where contact_point_id like 'claiming%'");
            mutateNow("delete from notice where unit_id = 'u-claiming'");
            return true;
        });
    }

    @Test
    void two_workers_never_hold_the_same_delivery() throws Exception {
        var ids = open(200);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        Future<List<UUID>> one = threads.submit(() -> claimAll(start));
        Future<List<UUID>> other = threads.submit(() -> claimAll(start));
        List<UUID> claimed = new ArrayList<>(one.get());
        claimed.addAll(other.get());
        threads.shutdown();
        assertThat(claimed).doesNotHaveDuplicates().isSubsetOf(ids);
        // The service's own worker may have taken some: each was claimed once, whoever did.
        await().untilAsserted(() -> assertThat(attempts()).isEqualTo(200));
    }

    @Test
    void the_result_of_a_worker_whose_lease_ended_no_longer_counts() {
        open(1);
        mutateNow(
                "update delivery set state = 'CLAIMED', attempts = 1, due_at = now() + interval '1 hour' where contact_point_id like 'claiming%'");
        var id = onlyId();
        var late = new Claim(id, noticeId(), "u-claiming", CONTACT + 0, Channel.EMAIL, 1, 0);
        mutateNow("update delivery set attempts = 2 where contact_point_id like 'claiming%'");
        deliver(late);
        assertThat(state(id)).isEqualTo("CLAIMED");
        var current = new Claim(id, noticeId(), "u-claiming", CONTACT + 0, Channel.EMAIL, 2, 0);
        deliver(current);
        assertThat(state(id)).isEqualTo("DELIVERED");
    }

    @Test
    void what_a_dead_worker_had_claimed_is_claimed_again_when_its_lease_ends() {
        open(1);
        mutateNow(
                "update delivery set state = 'CLAIMED', attempts = 1, due_at = now() + interval '300 milliseconds' where contact_point_id like 'claiming%'");
        // The service's own worker takes it over; the contact point does not exist, so it ends there.
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(state(onlyId())).isEqualTo("DEAD"));
        assertThat(attempts()).isEqualTo(1);
    }

    private List<UUID> claimAll(CyclicBarrier start) throws Exception {
        List<UUID> mine = new ArrayList<>();
        start.await();
        List<Claim> some;
        do {
            some = deliveries.claim(7);
            mine.addAll(some.stream()
                    .filter(claim -> claim.contactPointId().startsWith(CONTACT))
                    .map(Claim::deliveryId)
                    .toList());
        } while (!some.isEmpty());
        return mine;
    }

    private List<UUID> open(int count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            mutate(
                    "insert into notice (id, unit_id, kind, state) values (gen_random_uuid(), 'u-claiming', 'ASSIGNED', 'SENT')");
            mutate("""
                    insert into delivery (id, notice_id, unit_id, contact_point_id, channel, state)
                    select gen_random_uuid(), n.id, n.unit_id, 'claiming' || i, 'EMAIL', 'WAITING'
                    from notice n, generate_series(0, %d) i where n.unit_id = 'u-claiming'
                    """.formatted(count - 1));
            return database.createNativeQuery(
                            "select id from delivery where contact_point_id like 'claiming%'", UUID.class)
                    .getResultList();
        });
    }

    private void deliver(Claim claim) {
        QuarkusTransaction.requiringNew().run(() -> deliveries.delivered(List.of(claim)));
    }

    private long attempts() {
        return single(
                "select count(*) from delivery_attempt a join delivery d on d.id = a.delivery_id"
                        + " where d.unit_id = 'u-claiming'",
                Long.class);
    }

    private UUID onlyId() {
        return single("select id from delivery where unit_id = 'u-claiming'", UUID.class);
    }

    private UUID noticeId() {
        return single("select id from notice where unit_id = 'u-claiming'", UUID.class);
    }

    private String state(UUID id) {
        return single("select state from delivery where id = '" + id + "'", String.class);
    }

    private <T> T single(String sql, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, type).getSingleResult());
    }

    private void mutateNow(String sql) {
        QuarkusTransaction.requiringNew().run(() -> mutate(sql));
    }

    private void mutate(String sql) {
        database.createNativeMutationQuery(sql).executeUpdate();
    }
}
