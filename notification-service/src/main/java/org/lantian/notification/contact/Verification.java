package org.lantian.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/**
 * Nothing is sent to an address that nobody has shown to read: a code is brought there, and comes back through whoever keeps the
 * contact point. A code holds for a while and for a few tries.
 */
@ApplicationScoped
public class Verification {

    private final ContactPoints points;
    private final ContactBook book;
    private final Event<VerificationWanted> wanted;
    private final Event<ContactVerified> verified;
    private final Clock clock;
    private final Duration validity;

    Verification(
            ContactPoints points,
            ContactBook book,
            Event<VerificationWanted> wanted,
            Event<ContactVerified> verified,
            Clock clock,
            @ConfigProperty(name = "lantian.contact.code-validity") Duration validity) {
        this.points = points;
        this.book = book;
        this.wanted = wanted;
        this.verified = verified;
        this.clock = clock;
        this.validity = validity;
    }

    /** Has a new code brought; the one before no longer counts. */
    @Transactional
    public ContactPointView request(String id, Caller caller) {
        var point = find(id, caller);
        if (point.verifiedAt != null) {
            throw new Refusal.Conflict("verified", "the contact point is verified");
        }
        wanted.fire(new VerificationWanted(id, point.newCode(clock.instant(), validity)));
        points.flush();
        return ContactPointView.of(point);
    }

    /** Takes the code. A wrong one counts, also when the answer is a refusal. */
    @Transactional(dontRollbackOn = Refusal.Invalid.class)
    public ContactPointView verify(String id, VerificationCode code, Caller caller) {
        var point = find(id, caller);
        if (!point.accepts(code, clock.instant())) {
            points.flush();
            throw new Refusal.Invalid(
                    "wrong_code", "code", "this is not the code, or it has expired or was tried too often");
        }
        points.flush();
        verified.fire(new ContactVerified(point.unitId));
        return ContactPointView.of(point);
    }

    private ContactPoint find(String id, Caller caller) {
        var point = points.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("contact point", id));
        book.mustKeep(point.unitId, caller);
        return point;
    }
}
