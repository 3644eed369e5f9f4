package org.lantian.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.Access;
import org.lantian.task.assignment.Postponing;
import org.lantian.task.move.AssignmentFacts;

/** A unit asks for more time, one request at a time; whoever reviews the duty decides. */
@ApplicationScoped
public class Extending {

    private final Extensions extensions;
    private final Access access;
    private final Postponing postponing;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Extending(Extensions extensions, Access access, Postponing postponing, Outbox outbox, Caller caller, Clock clock) {
        this.extensions = extensions;
        this.access = access;
        this.postponing = postponing;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ExtensionView request(UUID assignmentId, LocalDate dueWanted, String reason) {
        var duty = access.toActFor(assignmentId);
        var due = duty.dueOn();
        if (!duty.state().isOpen() || due == null) {
            throw new Refusal.Conflict(
                    "wrong_state", due == null ? "the duty has no due date" : "the duty is " + duty.state());
        }
        if (extensions.isWaiting(assignmentId)) {
            throw new Refusal.Conflict("extension_waiting", "an earlier request has not been decided");
        }
        var now = clock.instant();
        var extension = new Extension(assignmentId, due, dueWanted, reason, caller.name(), now);
        extensions.persist(extension);
        outbox.append(new ExtensionRequested(duty, dueWanted, reason, caller.name(), now));
        return ExtensionView.of(extension);
    }

    @Transactional
    public List<ExtensionView> about(UUID assignmentId) {
        access.toSee(assignmentId);
        return extensions.about(assignmentId);
    }

    @Transactional
    public ExtensionView approve(
            UUID assignmentId,
            UUID id,
            @Nullable LocalDate instead,
            @Nullable String comment,
            @Nullable String ifMatch) {
        access.toReview(assignmentId);
        var extension = extensions.of(assignmentId, id);
        extension.mustBe(ifMatch);
        var granted = extension.approve(instead, comment, caller.name(), clock.instant());
        return decided(extension, postponing.postpone(assignmentId, granted, extension.reason), true);
    }

    @Transactional
    public ExtensionView refuse(UUID assignmentId, UUID id, String why, @Nullable String ifMatch) {
        var duty = access.toReview(assignmentId);
        var extension = extensions.of(assignmentId, id);
        extension.mustBe(ifMatch);
        extension.refuse(why, caller.name(), clock.instant());
        return decided(extension, duty, false);
    }

    private ExtensionView decided(Extension extension, AssignmentFacts duty, boolean approved) {
        outbox.append(new ExtensionDecided(
                duty,
                approved,
                extension.dueBefore,
                extension.dueWanted,
                extension.comment,
                caller.name(),
                clock.instant()));
        extensions.flush();
        return ExtensionView.of(extension);
    }
}
