package org.lantian.notification.notice.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Sight;

/** Counts, plan by plan, what units were told and have signed for. */
@ApplicationScoped
public class PlanSummaries {

    /** A notice counts for each plan that has an item in it. Delivered is what was sealed: from then on it is in the inbox. */
    private static final String COUNT =
            """
            select i.planId, max(i.planTitle),
                count(distinct n.id) filter (where n.state = GATHERING),
                count(distinct n.id) filter (where n.state <> GATHERING),
                count(distinct n.id) filter (where n.state = SIGNED_FOR),
                count(i.id) filter (where n.state <> GATHERING),
                count(i.signedAt)
            from NoticeItem i join Notice n on n.id = i.noticeId
            where (:planId = '' or i.planId = :planId) and
            """ + Sight.CONDITION + " group by i.planId order by max(i.planTitle), i.planId";

    private final Session database;

    PlanSummaries(Session database) {
        this.database = database;
    }

    @Transactional
    public List<PlanSummaryView> of(@Nullable String planId, Sight sight) {
        var query = database.createSelectionQuery(COUNT, PlanSummaryView.class)
                .setParameter("planId", planId == null ? "" : planId);
        sight.parameters().map().forEach(query::setParameter);
        return query.getResultList();
    }
}
