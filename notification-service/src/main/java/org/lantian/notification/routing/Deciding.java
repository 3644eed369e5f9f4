package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Recipients;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.notice.gathering.Cause;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;
import org.lantian.notification.silence.Silences;
import org.lantian.notification.silence.Suppression;

/** Finds the units that the routes mean, and asks whether anything keeps them from being told. */
@ApplicationScoped
class Deciding {

    static final String PATH = "routes";

    private final CurrentPolicies policies;
    private final Recipients recipients;
    private final Silences silences;

    Deciding(CurrentPolicies policies, Recipients recipients, Silences silences) {
        this.policies = policies;
        this.recipients = recipients;
        this.silences = silences;
    }

    @Produces
    @Singleton
    static PolicyType routes() {
        return new PolicyType(PATH, Route.class);
    }

    /** A unit that several routes name is told once in a kind of notice: as what is nearest to the duty. */
    Decision decide(Happening happening) {
        List<Addressed> told = new ArrayList<>();
        List<Suppression> suppressed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var telling : Routes.with(policies.all(PATH, Route.class)).of(happening)) {
            var region = happening.planRegionCode() == null ? happening.regionCode() : happening.planRegionCode();
            for (var unit : recipients.find(telling.recipient(), happening.unitId(), region, happening.leads())) {
                if (!seen.add(unit + " " + telling.kind())) {
                    continue;
                }
                var item = happening.item().as(concern(telling));
                var cause = new Cause(happening.event(), telling.route(), happening.leads());
                var addressed =
                        new Addressed(unit, telling.kind(), telling.severity(), item, cause, telling.ungrouped());
                silences.against(happening, addressed).ifPresentOrElse(suppressed::add, () -> told.add(addressed));
            }
        }
        return new Decision(told, suppressed);
    }

    private static Concern concern(Routes.Telling telling) {
        if (telling.recipient() == Recipient.UNIT) {
            return Concern.OWN;
        }
        return telling.kind() == NoticeKind.REVIEW ? Concern.REVIEW : Concern.COPY;
    }
}
