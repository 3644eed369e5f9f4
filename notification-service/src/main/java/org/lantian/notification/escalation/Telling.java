package org.lantian.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Recipients;
import org.lantian.notification.notice.NoticeFacts;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.notice.gathering.Cause;
import org.lantian.notification.notice.gathering.Gathering;

/** Tells a step: one item in the notice of its rung, to the unit itself and to whom the step names beside it. */
@ApplicationScoped
class Telling {

    private final Recipients recipients;
    private final Gathering gathering;

    Telling(Recipients recipients, Gathering gathering) {
        this.recipients = recipients;
        this.gathering = gathering;
    }

    /** The units that are told. */
    List<String> tell(Next.Climb climb, NoticeFacts facts) {
        var step = climb.step();
        Map<String, Recipient> told = new LinkedHashMap<>();
        step.tell().stream()
                .sorted()
                .forEach(recipient -> recipients
                        .find(recipient, facts.unitId(), null, facts.leads())
                        .forEach(unit -> told.putIfAbsent(unit, recipient)));
        List<Addressed> items = new ArrayList<>();
        told.forEach((unit, recipient) -> items.add(new Addressed(
                unit,
                step.rung().kind(),
                severity(step),
                item(climb, facts, recipient),
                new Cause("notification.escalated", climb.because().name(), facts.leads()))));
        gathering.gather(items);
        return List.copyOf(told.keySet());
    }

    private static Item item(Next.Climb climb, NoticeFacts facts, Recipient recipient) {
        return new Item(
                facts.noticeId().toString(),
                recipient == Recipient.UNIT ? Concern.OWN : Concern.COPY,
                null,
                null,
                null,
                null,
                null,
                facts.title(),
                facts.unitId(),
                facts.unitName(),
                null,
                null,
                climb.because().label() + "，未办 " + facts.openItems() + " 项");
    }

    private static Severity severity(Step step) {
        if (step.slip() == null) {
            return Severity.BLUE;
        }
        return switch (step.slip()) {
            case BLUE -> Severity.BLUE;
            case YELLOW -> Severity.YELLOW;
            // A red slip is urgent, and yet no emergency that breaks the quiet of the night.
            case RED -> Severity.ORANGE;
        };
    }
}
