package org.lantian.notification.delivery.sending;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import org.lantian.notification.channel.Courier;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.ContactPoints;
import org.lantian.notification.contact.VerificationWanted;

/** Brings verification codes at once, by a few attempts under one id; who did not get one asks for another. */
@ApplicationScoped
class CodeSending {

    private static final int ATTEMPTS = 3;

    private final ContactPoints contacts;
    private final Messages messages;
    private final List<Courier> couriers;
    private final Hands hands;

    CodeSending(ContactPoints contacts, Messages messages, @All List<Courier> couriers, Hands hands) {
        this.contacts = contacts;
        this.messages = messages;
        this.couriers = couriers;
        this.hands = hands;
    }

    void verify(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationWanted wanted) {
        hands.put(() -> contacts.reached(wanted.contactPointId())
                .ifPresent(reached -> couriers.stream()
                        .filter(courier -> courier.channel() == reached.channel())
                        .forEach(courier -> {
                            var message = messages.of(wanted);
                            var id = UUID.randomUUID();
                            for (int i = 0; i < ATTEMPTS; i++) {
                                if (!(courier.bring(id, reached.destination(), message) instanceof Outcome.Failed)) {
                                    return;
                                }
                            }
                        })));
    }
}
