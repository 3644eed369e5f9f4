package org.lantian.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.outbox.Outbox;
import org.lantian.plan.revision.Difference;
import org.lantian.plan.revision.MeasureChange;
import org.lantian.plan.revision.TargetChange;

/** Takes back what a plan asked for when it is closed, or what the plan that supersedes it does not carry on. */
@ApplicationScoped
class Withdrawal {

    private final Measures measures;
    private final Outbox outbox;

    Withdrawal(Measures measures, Outbox outbox) {
        this.measures = measures;
        this.outbox = outbox;
    }

    void withdrawAll(Plan plan, String reason) {
        withdraw(plan, Map.of(), Map.of(), reason);
    }

    /** Duties that go on unchanged are not withdrawn: their new plan says that it carries them on. */
    void withdraw(Plan plan, Difference difference, String reason) {
        withdraw(plan, difference.byFormerMeasure(), difference.byFormerTarget(), reason);
    }

    private void withdraw(
            Plan plan, Map<UUID, MeasureChange> measureChanges, Map<UUID, TargetChange> targetChanges, String reason) {
        plan.objectives().forEach(o -> withdraw(plan, o.id(), targetChanges.get(o.id()), reason));
        for (var measure : measures.of(plan).list()) {
            var change = measureChanges.get(measure.id());
            if (change == null || !change.carriedOn()) {
                outbox.append(new MeasureWithdrawn(plan.id(), measure.id(), reason(change, reason)));
            }
            measure.targets().forEach(t -> withdraw(plan, t.id(), targetChanges.get(t.id()), reason));
        }
    }

    private void withdraw(Plan plan, UUID targetId, @Nullable TargetChange change, String reason) {
        if (change == null || !change.carriedOn()) {
            boolean adjusted = change != null && change.after() != null;
            outbox.append(new TargetWithdrawn(plan.id(), targetId, adjusted ? reason + "，目标已调整" : reason));
        }
    }

    /** Units read it: it says where the duty went, if it went anywhere. */
    private static String reason(@Nullable MeasureChange change, String reason) {
        var after = change == null ? null : change.after();
        return after == null ? reason : reason + "，内容调整后列为第" + after.citation() + "项";
    }
}
