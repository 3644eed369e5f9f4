package org.lantian.plan.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.date.ReadRecurring;
import org.lantian.plan.extraction.target.ReadTarget;

/** What the sentences of one measure, or of the objectives, were read into. */
public final class Facts {

    final List<ReadTarget> targets = new ArrayList<>();
    final List<ReadDeadline> deadlines = new ArrayList<>();
    final List<ReadRecurring> recurring = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();

    public List<ReadTarget> targets() {
        return List.copyOf(targets);
    }

    public List<ReadDeadline> deadlines() {
        return List.copyOf(deadlines);
    }

    public List<ReadRecurring> recurring() {
        return List.copyOf(recurring);
    }

    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** A time limit that stands outside the sentences. */
    public void add(ReadDeadline deadline) {
        deadlines.add(deadline);
    }

    int count() {
        return targets.size() + deadlines.size() + recurring.size();
    }
}
