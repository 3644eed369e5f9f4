package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** A duty that was shared out among units below is as far as its parts are, by their weight. */
@ApplicationScoped
class RollingUp {

    private final Assignments assignments;

    RollingUp(Assignments assignments) {
        this.assignments = assignments;
    }

    boolean hasParts(Assignment whole) {
        return !parts(whole).isEmpty();
    }

    /** Carries the progress of a part up to the whole, and on to what that is a part of. */
    void from(Assignment part, String by, Instant at) {
        var whole = part.parent;
        if (whole == null) {
            return;
        }
        assignments.locked(whole.id);
        var shares = parts(whole).stream().map(Assignment::share).toList();
        Share.rolledUp(shares).ifPresent(percent -> whole.progress(percent, by, at));
        from(whole, by, at);
    }

    /** Those that are not cancelled. */
    List<Assignment> parts(Assignment whole) {
        return assignments.list("parent = ?1 and state <> CANCELLED order by id", whole);
    }
}
