package org.lantian.notification.delivery.sending;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantian.notification.channel.Courier;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;

/** Carries claims out: makes their messages ready, has them brought, and enters what became of it. */
@ApplicationScoped
class Bringing {

    private static final Logger LOG = Logger.getLogger(Bringing.class);

    private final Hands hands;
    private final Messages messages;
    private final Ledger ledger;
    private final Map<Channel, Courier> couriers;
    private final long patience;

    Bringing(
            Hands hands,
            Messages messages,
            Ledger ledger,
            @All List<Courier> couriers,
            @ConfigProperty(name = "lantian.delivery.lease") Duration lease,
            @ConfigProperty(name = "lantian.delivery.timeout") Duration timeout) {
        this.hands = hands;
        this.messages = messages;
        this.ledger = ledger;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
        this.patience = lease.minus(timeout).toNanos();
    }

    /** One that cannot be made ready does not keep the others back. */
    void handOut(List<Claim> claims, long since) {
        try {
            messages.of(claims).forEach(errand -> hands.put(() -> attempt(errand, since)));
        } catch (RuntimeException e) {
            if (claims.size() > 1) {
                claims.forEach(claim -> handOut(List.of(claim), since));
                return;
            }
            LOG.errorf(
                    e,
                    "delivery %s cannot be made ready; it is tried again when its lease ends",
                    claims.get(0).deliveryId());
            hands.free(1);
        }
    }

    /** What has waited so long for a hand that its lease may end on the way is left to whoever claims it next. */
    private void attempt(Errand errand, long since) {
        if (System.nanoTime() - since > patience) {
            hands.free(1);
            return;
        }
        Outcome outcome;
        try {
            outcome = bring(errand);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "delivery %s failed; it is tried again when its lease ends",
                    errand.claim().deliveryId());
            hands.free(1);
            return;
        }
        ledger.enter(new Result(errand.claim(), outcome), () -> hands.free(1));
    }

    private Outcome bring(Errand errand) {
        var destination = errand.destination();
        var courier = couriers.get(errand.claim().channel());
        if (destination == null || courier == null) {
            return new Outcome.Refused("the contact point has been deleted");
        }
        return courier.bring(errand.claim().deliveryId(), destination, errand.message());
    }
}
