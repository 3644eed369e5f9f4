package org.lantian.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.lantian.notification.directory.Units;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;

/** Finds what keeps something from being told. */
@ApplicationScoped
public class Silences {

    private static final String SILENCES = "silences";
    private static final String INHIBITIONS = "inhibitions";

    private final CurrentPolicies policies;
    private final Conditions conditions;
    private final Units units;
    private final Clock clock;

    Silences(CurrentPolicies policies, Conditions conditions, Units units, Clock clock) {
        this.policies = policies;
        this.conditions = conditions;
        this.units = units;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static PolicyType silences() {
        return new PolicyType(SILENCES, Silence.class);
    }

    @Produces
    @Singleton
    static PolicyType inhibitions() {
        return new PolicyType(INHIBITIONS, Inhibition.class);
    }

    /** The silence or the graver news that holds against telling it, if any. */
    public Optional<Suppression> against(Happening happening, Addressed addressed) {
        var now = clock.instant();
        for (var each : policies.all(SILENCES, Silence.class).entrySet()) {
            if (each.getValue().covers(happening, addressed, now, () -> units.selvesOf(addressed.unitId()))) {
                return Optional.of(new Suppression(
                        addressed, "SILENCE", each.getKey(), each.getValue().reason()));
            }
        }
        return inhibited(happening, addressed);
    }

    private Optional<Suppression> inhibited(Happening happening, Addressed addressed) {
        var rules = policies.all(INHIBITIONS, Inhibition.class);
        if (rules.values().stream().noneMatch(rule -> rule.concerns(happening))) {
            return Optional.empty();
        }
        var unit = units.answeringFor(happening.unitId());
        var near = conditions.near(happening, unit);
        for (var each : rules.entrySet()) {
            var rule = each.getValue();
            for (var condition : near) {
                if (rule.concerns(happening) && rule.covers(happening, unit, condition)) {
                    return Optional.of(new Suppression(
                            addressed, "INHIBITION", each.getKey(), condition.event + " " + condition.severity));
                }
            }
        }
        return Optional.empty();
    }
}
