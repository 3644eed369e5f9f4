package org.lantian.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;

/** Reads what has become of deliveries. */
@ApplicationScoped
public class DeliveryLog {

    private final Deliveries deliveries;

    DeliveryLog(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** A page of deliveries, grouped by notice. */
    @Transactional
    public Page<DeliveryView> list(
            @Nullable UUID noticeId,
            @Nullable String unitId,
            @Nullable DeliveryState state,
            Sight sight,
            Paging paging) {
        var query = new StringBuilder("from Delivery n where ").append(Sight.CONDITION);
        var parameters = sight.parameters();
        if (noticeId != null) {
            query.append(" and n.noticeId = :noticeId");
            parameters.and("noticeId", noticeId);
        }
        if (unitId != null) {
            query.append(" and n.unitId = :unitId");
            parameters.and("unitId", unitId);
        }
        if (state != null) {
            query.append(" and n.state = :state");
            parameters.and("state", state);
        }
        query.append(" order by n.noticeId, n.id");
        return Page.of(deliveries.find(query.toString(), parameters), paging, DeliveryView::of);
    }

    /** One delivery; refuses what the caller does not see as if it were not there. */
    @Transactional
    public DeliveryView get(UUID id, Sight sight) {
        return deliveries
                .find(
                        "from Delivery n where " + Sight.CONDITION + " and n.id = :id",
                        sight.parameters().and("id", id))
                .firstResultOptional()
                .map(DeliveryView::of)
                .orElseThrow(() -> new Refusal.NotFound("delivery", id));
    }

    /** The attempts of a delivery, the first first. */
    @Transactional
    public List<AttemptView> attempts(UUID id, Sight sight) {
        get(id, sight);
        return deliveries
                .getEntityManager()
                .createQuery(
                        "select a.number, a.startedAt, a.endedAt, a.outcome from Attempt a where a.deliveryId = :id order by a.number",
                        AttemptView.class)
                .setParameter("id", id)
                .getResultList();
    }

    DeliveryView find(UUID notice, String contactPoint) {
        return DeliveryView.of(deliveries
                .find("noticeId = ?1 and contactPointId = ?2", notice, contactPoint)
                .firstResult());
    }
}
