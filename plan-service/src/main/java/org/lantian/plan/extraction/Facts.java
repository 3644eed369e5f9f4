package org.lantian.plan.extraction;

import java.util.ArrayList;
import java.util.List;

/** What the sentences of one measure, or of the objectives, were read into. */
final class Facts {

    final List<ReadTarget> targets = new ArrayList<>();
    final List<ReadDeadline> deadlines = new ArrayList<>();
    final List<ReadRecurring> recurring = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();

    int count() {
        return targets.size() + deadlines.size() + recurring.size();
    }
}
