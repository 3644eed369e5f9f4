package org.lantian.notification.notice.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class BurstTest {

    private static final int UNITS = 10;
    private static final int ROUNDS = 10;

    @Inject
    Burst burst;

    @Inject
    Session database;

    /** Each transaction names all units in its own order, and meets the other at every step. */
    @Test
    void two_bursts_that_name_units_in_different_orders_both_take_effect() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var forth = IntStream.range(0, UNITS).boxed().toList();
            var back = new ArrayList<>(forth);
            Collections.reverse(back);
            var start = new CyclicBarrier(2);
            ExecutorService replicas = Executors.newFixedThreadPool(2);
            Future<?> one = replicas.submit(() -> gather("one-", forth, start));
            Future<?> other = replicas.submit(() -> gather("other-", back, start));
            one.get(30, TimeUnit.SECONDS);
            other.get(30, TimeUnit.SECONDS);
            replicas.shutdown();
        }
        assertThat(count("notice_item where subject like 'burst-%'")).isEqualTo(2L * UNITS);
    }

    /** Each transaction strikes one thing of every unit and tells it another, in its own order. */
    @Test
    void two_bursts_that_strike_and_tell_in_different_orders_both_take_effect() throws Exception {
        var forth = IntStream.range(0, UNITS).boxed().toList();
        var back = new ArrayList<>(forth);
        Collections.reverse(back);
        for (int round = 0; round < ROUNDS; round++) {
            var held = "held-" + round + "-";
            QuarkusTransaction.requiringNew().run(() -> {
                for (int unit : forth) {
                    burst.gather(List.of(strikable(unit, held + "one-"), strikable(unit, held + "other-")));
                }
                burst.seal();
            });
            var start = new CyclicBarrier(2);
            ExecutorService replicas = Executors.newFixedThreadPool(2);
            Future<?> one = replicas.submit(() -> strikeAndTell(held + "one-", forth, start));
            Future<?> other = replicas.submit(() -> strikeAndTell(held + "other-", back, start));
            one.get(30, TimeUnit.SECONDS);
            other.get(30, TimeUnit.SECONDS);
            replicas.shutdown();
        }
        assertThat(count("notice_item where subject like 'held-%'")).isZero();
        assertThat(count("notice_item where subject like 'instead-%'")).isEqualTo(2L * UNITS * ROUNDS);
    }

    @Test
    void two_bursts_that_each_settle_a_part_close_what_is_settled_together() throws Exception {
        var unit = "u-990101-burst-settled";
        List<String> subjects = List.of("bu-1", "bu-2");
        subjects.forEach(subject -> TaskStories.publish("task.overdue", subject, unit, ", \"overdueDays\": 1"));
        Inboxes.awaitOnlyNotice(unit);
        var start = new CyclicBarrier(2);
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        var all = subjects.stream()
                .map(subject -> replicas.submit(() -> settle(subject, start)))
                .toList();
        for (var each : all) {
            each.get(30, TimeUnit.SECONDS);
        }
        replicas.shutdown();
        assertThat(count("notice where unit_id = '" + unit + "' and closed_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void what_is_dealt_with_in_the_same_burst_is_told_to_nobody() {
        QuarkusTransaction.requiringNew().run(() -> {
            burst.gather(List.of(told("u-990101-burst-quick", "quick-1"), told("u-990101-burst-quick", "quick-2")));
            burst.settle(new Settled("quick-1", Set.of(NoticeKind.OVERDUE), "task.submitted"));
            burst.seal();
        });
        assertThat(count("notice_item where subject like 'quick-%'")).isEqualTo(1);
    }

    private Void gather(String name, List<Integer> units, CyclicBarrier start) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int unit : units) {
                burst.gather(List.of(told("u-990101-burst" + unit, "burst-" + name + unit)));
            }
            burst.seal();
        });
        return null;
    }

    private Void strikeAndTell(String held, List<Integer> units, CyclicBarrier start) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int unit : units) {
                burst.strike(new Struck(held + unit, Set.of(NoticeKind.OVERDUE)));
                burst.gather(List.of(strikable(unit, "instead-" + held)));
            }
            burst.seal();
        });
        return null;
    }

    private static Addressed strikable(int unit, String subject) {
        return told("u-990101-struck" + unit, subject + unit);
    }

    private Void settle(String subject, CyclicBarrier start) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> {
            burst.settle(new Settled(subject, Set.of(NoticeKind.OVERDUE), "task.submitted"));
            burst.seal();
        });
        return null;
    }

    private static Addressed told(String unit, String subject) {
        var item =
                new Item(subject, Concern.OWN, subject, null, null, null, null, "推进清洁运输", unit, null, null, null, null);
        return new Addressed(
                unit, NoticeKind.OVERDUE, Severity.YELLOW, item, new Cause("task.overdue", "overdue", List.of()));
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select count(*) from " + from, Long.class)
                        .getSingleResult());
    }
}
