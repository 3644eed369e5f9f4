package org.lantian.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.Session;
import org.lantian.kit.caller.Reach;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.notice.gathering.Cause;
import org.lantian.notification.notice.gathering.Gathering;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;
import org.lantian.notification.worktime.OfficeHours;

/** Counts, once each working day, how the regions of the digests stand, and tells it in one notice. */
@ApplicationScoped
class Digests {

    private static final String PATH = "digests";

    private static final String FIRST =
            "insert into digest_run (digest, day) values (:digest, :day) on conflict do nothing";

    private static final String COUNT = """
            select count(*) filter (where n.sealed_at > :since), count(*) filter (where n.state = 'SENT' and n.closed_at is null),
                count(*) filter (where n.kind = 'OVERDUE' and n.closed_at is null),
                (select count(*) from escalation_step s join unit su on su.id = s.unit_id
                    where s.taken_at > :since and su.region_code like :region)
            from notice n join unit u on u.id = n.unit_id
            where u.region_code like :region and n.state <> 'GATHERING' and n.kind <> 'DIGEST'
            """;

    private final CurrentPolicies policies;
    private final OfficeHours hours;
    private final Gathering gathering;
    private final Session database;
    private final Clock clock;

    Digests(CurrentPolicies policies, OfficeHours hours, Gathering gathering, Session database, Clock clock) {
        this.policies = policies;
        this.hours = hours;
        this.gathering = gathering;
        this.database = database;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static PolicyType digests() {
        return new PolicyType(PATH, Digest.class);
    }

    @Scheduled(
            every = "${lantian.digest.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        policies.all(PATH, Digest.class).forEach((name, digest) -> {
            if (isDue(digest)) {
                QuarkusTransaction.requiringNew().run(() -> tell(name, digest));
            }
        });
    }

    private boolean isDue(Digest digest) {
        return !LocalTime.now(clock).isBefore(digest.at())
                && hours.now().workingDay().test(LocalDate.now(clock));
    }

    private void tell(String name, Digest digest) {
        var today = LocalDate.now(clock);
        int first = database.createNativeQuery(FIRST)
                .setParameter("digest", name)
                .setParameter("day", today)
                .executeUpdate();
        if (first == 0) {
            return;
        }
        Tuple counted = database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("region", new Reach(digest.region()).prefix() + "%")
                .getSingleResult();
        var text = "一日内发出通知 %d 件、升级督办 %d 次；现有未签收 %d 件、逾期未办结 %d 件"
                .formatted(
                        counted.get(0, Long.class),
                        counted.get(3, Long.class),
                        counted.get(1, Long.class),
                        counted.get(2, Long.class));
        var item = new Item(
                name + " " + today,
                Concern.OWN,
                null,
                null,
                null,
                null,
                null,
                text,
                digest.unitId(),
                null,
                null,
                null,
                null);
        gathering.gather(List.of(new Addressed(
                digest.unitId(), NoticeKind.DIGEST, Severity.BLUE, item, new Cause("digest", name, List.of()))));
    }
}
