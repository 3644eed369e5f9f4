package org.lantian.plan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.lifecycle.PlanLifecycle;

/** The documents that plans were read from, for whoever may read the plan. */
@ApplicationScoped
@Transactional
public class PlanSources {

    private final PlanDocuments documents;
    private final PlanLifecycle lifecycle;

    PlanSources(PlanDocuments documents, PlanLifecycle lifecycle) {
        this.documents = documents;
        this.lifecycle = lifecycle;
    }

    public PlanSource of(UUID planId) {
        lifecycle.plan(planId);
        return document(planId).source();
    }

    public OriginalDocument original(UUID planId) {
        var plan = lifecycle.plan(planId);
        return document(planId).original(plan.title());
    }

    private PlanDocument document(UUID planId) {
        var document = documents.findById(planId);
        if (document == null) {
            throw new Refusal.NotFound("document of plan", planId);
        }
        return document;
    }
}
