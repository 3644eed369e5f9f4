package org.lantian.notification.delivery.quiet;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lantian.kit.caller.Reach;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;
import org.lantian.notification.worktime.OfficeHours;

/** Holds deliveries back until offices work again, where an administrator has said so. What is critical ignores it. */
@ApplicationScoped
public class Quiet {

    private static final String PATH = "quiet-hours";

    private static final String HOLD = """
            update delivery d set due_at = now() + cast(:pause as interval) from notice n
            where n.id = d.notice_id and n.id in (:notices) and n.severity <> 'RED' and d.channel in (:channels)
                and exists (select 1 from unit u where u.id = d.unit_id and u.region_code like :regions)
            """;

    private final CurrentPolicies policies;
    private final OfficeHours hours;
    private final Session database;
    private final Clock clock;

    Quiet(CurrentPolicies policies, OfficeHours hours, Session database, Clock clock) {
        this.policies = policies;
        this.hours = hours;
        this.database = database;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static PolicyType quietHours() {
        return new PolicyType(PATH, QuietHours.class);
    }

    /** In the transaction that opened the deliveries: nobody has seen them yet. */
    public void hold(List<UUID> notices) {
        var rules = policies.all(PATH, QuietHours.class).values();
        if (rules.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var pause = Duration.between(now, hours.now().after(now, Duration.ZERO));
        if (pause.isZero()) {
            return;
        }
        for (var rule : rules) {
            for (var region : requireNonNullElse(rule.regions(), Set.of("000000"))) {
                database.createNativeQuery(HOLD)
                        .setParameter("pause", pause.toString())
                        .setParameter("notices", notices)
                        .setParameter(
                                "channels",
                                rule.channels().stream().map(Enum::name).toList())
                        .setParameter("regions", new Reach(region).prefix() + "%")
                        .executeUpdate();
            }
        }
    }
}
