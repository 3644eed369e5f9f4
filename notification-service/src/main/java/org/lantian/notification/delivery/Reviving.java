package org.lantian.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantian.kit.problem.Refusal;
import org.lantian.notification.directory.Sight;

/** Takes up what is dead: tries it again, or sends it to another contact point of the same unit. */
@ApplicationScoped
public class Reviving {

    private final Deliveries deliveries;
    private final DeliveryLog log;

    Reviving(Deliveries deliveries, DeliveryLog log) {
        this.deliveries = deliveries;
        this.log = log;
    }

    /** A new round of attempts for a dead delivery. */
    @Transactional
    public DeliveryView requeue(UUID id, Sight sight) {
        log.get(id, sight);
        if (!deliveries.requeue(id)) {
            throw new Refusal.Conflict("not_dead", "only a dead delivery is queued again");
        }
        deliveries.getEntityManager().clear();
        return log.get(id, sight);
    }

    /** The same notice by another way; still only one delivery per notice and contact point. */
    @Transactional
    public DeliveryView redirect(UUID id, Redirection to, Sight sight) {
        var delivery = log.get(id, sight);
        if (delivery.state() != DeliveryState.DEAD) {
            throw new Refusal.Conflict("not_dead", "only a dead delivery is redirected");
        }
        if (!deliveries.redirect(id, to.contactPointId())) {
            throw new Refusal.Conflict(
                    "no_other_way", "it is no verified contact point of the unit, or the notice went there already");
        }
        return log.find(delivery.noticeId(), to.contactPointId());
    }
}
