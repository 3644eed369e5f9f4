package org.lantian.plan.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.date.ReadRecurring;
import org.lantian.plan.extraction.target.ReadTarget;

/** What the sentences of one measure, or of the objectives, were read into. */
public final class Facts {

    public final List<ReadTarget> targets = new ArrayList<>();
    public final List<ReadDeadline> deadlines = new ArrayList<>();
    public final List<ReadRecurring> recurring = new ArrayList<>();
    public final List<Unread> unread = new ArrayList<>();

    int count() {
        return targets.size() + deadlines.size() + recurring.size();
    }
}
