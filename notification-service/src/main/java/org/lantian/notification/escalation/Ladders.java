package org.lantian.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;

/** The ladders that hold: those that administrators put, and behind them the defaults of the same names. */
@ApplicationScoped
class Ladders {

    private static final String PATH = "ladders";

    /** Eight working hours are a day: a reminder the next day, then longer and longer. */
    private static final List<Step> STEPS = List.of(
            new Step(Rung.REMINDER, 8, Set.of(Recipient.UNIT), null),
            new Step(Rung.URGING, 16, Set.of(Recipient.UNIT, Recipient.LEADS), SlipColour.BLUE),
            new Step(
                    Rung.CIRCULAR,
                    24,
                    Set.of(Recipient.UNIT, Recipient.LEADS, Recipient.UNIT_ABOVE),
                    SlipColour.YELLOW),
            new Step(
                    Rung.INTERVIEW,
                    40,
                    Set.of(Recipient.UNIT, Recipient.UNIT_ABOVE, Recipient.SUPERVISOR),
                    SlipColour.RED),
            new Step(
                    Rung.INSPECTION,
                    80,
                    Set.of(Recipient.UNIT, Recipient.UNIT_ABOVE, Recipient.SUPERVISOR),
                    SlipColour.RED));

    static final Map<String, Ladder> DEFAULTS = Map.of(
            "signature",
                    new Ladder(
                            Set.of(NoticeKind.ASSIGNED, NoticeKind.WARNING, NoticeKind.LIMIT_EXCEEDED),
                            null,
                            STEPS,
                            null,
                            false),
            "action",
                    new Ladder(
                            Set.of(NoticeKind.OVERDUE, NoticeKind.RETURNED, NoticeKind.OFF_TARGET),
                            null,
                            STEPS,
                            40,
                            false));

    private final CurrentPolicies policies;

    Ladders(CurrentPolicies policies) {
        this.policies = policies;
    }

    @Produces
    @Singleton
    static PolicyType ladders() {
        return new PolicyType(PATH, Ladder.class);
    }

    /** What administrators put comes first, by name; of several that hold for a notice the first is taken. */
    Map<String, Ladder> all() {
        Map<String, Ladder> all = new LinkedHashMap<>(policies.all(PATH, Ladder.class));
        DEFAULTS.forEach(all::putIfAbsent);
        return all;
    }

    /** The ladder for a notice, with its name; empty when nothing escalates. */
    Optional<Map.Entry<String, Ladder>> holdingFor(NoticeKind kind, @Nullable String region) {
        return all().entrySet().stream()
                .filter(each -> each.getValue().holdsFor(kind, region))
                .findFirst()
                .filter(each -> !each.getValue().isDisabled());
    }
}
