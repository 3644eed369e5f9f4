package org.lantian.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;

/** Reads the steps that were taken. */
@ApplicationScoped
public class EscalationLog {

    private static final String SEEN = "from EscalationStep n where " + Sight.CONDITION;

    private final EscalationSteps steps;

    EscalationLog(EscalationSteps steps) {
        this.steps = steps;
    }

    /** The latest first. */
    @Transactional
    public Page<StepView> list(
            @Nullable UUID noticeId, @Nullable String unitId, @Nullable Rung rung, Sight sight, Paging paging) {
        var query = new StringBuilder(SEEN);
        var parameters = sight.parameters();
        if (noticeId != null) {
            query.append(" and n.noticeId = :noticeId");
            parameters.and("noticeId", noticeId);
        }
        if (unitId != null) {
            query.append(" and n.unitId = :unitId");
            parameters.and("unitId", unitId);
        }
        if (rung != null) {
            query.append(" and n.rung = :rung");
            parameters.and("rung", rung);
        }
        query.append(" order by n.takenAt desc, n.id");
        return Page.of(steps.find(query.toString(), parameters), paging, StepView::of);
    }

    /** One step; refuses what the caller does not see as if it were not there. */
    @Transactional
    public StepView get(UUID id, Sight sight) {
        return steps.find(SEEN + " and n.id = :id", sight.parameters().and("id", id))
                .firstResultOptional()
                .map(StepView::of)
                .orElseThrow(() -> new Refusal.NotFound("escalation step", id));
    }
}
