package org.lantian.notification.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.directory.UnitMerged;

/** The record of what was not told, so that silence is never a mystery. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<SuppressedItem, Long> {

    private final Clock clock;

    Suppressions(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public void note(List<Suppression> suppressed) {
        suppressed.forEach(each -> persist(SuppressedItem.of(each, clock.instant())));
    }

    /** What was kept back from a unit that went up in another stands with its successor. */
    void handOver(@Observes UnitMerged merger) {
        update("unitId = ?1 where unitId = ?2", merger.successorId(), merger.unitId());
    }

    /** The latest first. */
    @Transactional
    public Page<SuppressedItemView> list(@Nullable String unitId, Sight sight, Paging paging) {
        var parameters = sight.parameters();
        var query = "from SuppressedItem n where " + Sight.CONDITION;
        if (unitId != null) {
            query += " and n.unitId = :unitId";
            parameters.and("unitId", unitId);
        }
        return Page.of(find(query + " order by n.id desc", parameters), paging, SuppressedItemView::of);
    }
}
