package org.lantian.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Recipients;
import org.lantian.notification.fact.ResponsibleUnit;
import org.lantian.notification.fact.WarningFact;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.silence.Conditions;

/** Tells what the air demands: warnings of heavy pollution. */
@ApplicationScoped
public class Warnings {

    private final Routing routing;
    private final Recipients recipients;
    private final Conditions conditions;

    Warnings(Routing routing, Recipients recipients, Conditions conditions) {
        this.routing = routing;
        this.recipients = recipients;
        this.conditions = conditions;
    }

    /** A warning that is changed holds on as what it now is. */
    @Transactional
    public void told(WarningFact fact, String event) {
        for (var unit : concerned(fact)) {
            routing.meet(unit);
            var happening = fact.as(event, unit);
            conditions.hold(happening);
            routing.tell(happening);
        }
    }

    /** Nobody need sign for a warning that is over. */
    @Transactional
    public void lifted(WarningFact fact) {
        conditions.end(fact.warningId());
        routing.settle(fact.warningId(), Set.of(NoticeKind.WARNING), "warning.lifted");
        for (var unit : concerned(fact)) {
            routing.meet(unit);
            routing.tell(fact.as("warning.lifted", unit));
        }
    }

    /** Where nobody is named, it is the business of the office that supervises the region. */
    private List<ResponsibleUnit> concerned(WarningFact fact) {
        if (!fact.responsibleUnits().isEmpty()) {
            return fact.responsibleUnits();
        }
        return recipients.find(Recipient.SUPERVISOR, "", fact.regionCode(), List.of()).stream()
                .map(office -> new ResponsibleUnit(office, null, null, null))
                .toList();
    }
}
