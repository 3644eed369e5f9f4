package org.lantian.task.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.task.move.AssignmentFacts;

/** All policies; the closest one that covers a duty says when its unit is reminded. */
@ApplicationScoped
public class ReminderPolicies implements PanacheRepositoryBase<ReminderPolicy, UUID> {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final ReminderSteps otherwise;
    private volatile @Nullable Read read;

    private record Rule(PolicyScope scope, ReminderSteps steps) {}

    private record Read(List<Rule> rules, long at) {}

    ReminderPolicies(@ConfigProperty(name = "lantian.deadline.due-soon-days") int dueSoonDays) {
        this.otherwise = ReminderSteps.once(dueSoonDays);
    }

    /** What another replica was told is known within ten seconds. */
    @Transactional
    public ReminderSteps stepsFor(AssignmentFacts duty) {
        return rules().stream()
                .filter(rule -> rule.scope.covers(duty))
                .findFirst()
                .map(Rule::steps)
                .orElse(otherwise);
    }

    void forget() {
        read = null;
    }

    private List<Rule> rules() {
        var known = read;
        if (known == null || System.nanoTime() - known.at > FRESH) {
            known = new Read(
                    streamAll()
                            .map(policy -> new Rule(policy.scope(), policy.steps))
                            .sorted(Comparator.comparingInt(rule -> -rule.scope.closeness()))
                            .toList(),
                    System.nanoTime());
            read = known;
        }
        return known.rules;
    }
}
