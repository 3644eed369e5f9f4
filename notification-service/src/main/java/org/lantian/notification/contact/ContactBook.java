package org.lantian.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.notification.directory.Units;

/** Keeps where units are reached. May: administrators, planners for units of their region, and a unit's own officer. */
@ApplicationScoped
public class ContactBook {

    /** A contact point after it was put, and whether it is new. */
    public record Entry(ContactPointView point, boolean created) {}

    private final ContactPoints points;
    private final AddressRules rules;
    private final Units units;
    private final Event<VerificationWanted> wanted;
    private final Clock clock;
    private final Duration validity;
    private final Duration rotation;

    ContactBook(
            ContactPoints points,
            AddressRules rules,
            Units units,
            Event<VerificationWanted> wanted,
            Clock clock,
            @ConfigProperty(name = "lantian.contact.code-validity") Duration validity,
            @ConfigProperty(name = "lantian.contact.secret-rotation") Duration rotation) {
        this.points = points;
        this.rules = rules;
        this.units = units;
        this.wanted = wanted;
        this.clock = clock;
        this.validity = validity;
        this.rotation = rotation;
    }

    /** Creates or replaces a contact point. Saying again what is already so needs no version and changes none. */
    @Transactional
    public Entry put(String id, ContactData data, @Nullable String ifMatch, Caller caller) {
        mustKeep(data.unitId(), caller);
        rules.check(data);
        var existing = points.findById(id);
        if (existing == null) {
            var point = ContactPoint.create(id, data, caller.name(), clock.instant());
            verify(point);
            points.persistAndFlush(point);
            return new Entry(ContactPointView.of(point), true);
        }
        mustKeep(existing.unitId, caller);
        if (!existing.says(data)) {
            Versions.require(ifMatch, existing.version);
            boolean wasVerified = existing.verifiedAt != null;
            existing.replace(
                    data, caller.name(), clock.instant(), clock.instant().plus(rotation));
            if (wasVerified && existing.verifiedAt == null) {
                verify(existing);
            }
            points.flush();
        }
        return new Entry(ContactPointView.of(existing), false);
    }

    @Transactional
    public Page<ContactPointView> list(@Nullable String unitId, Caller caller, Paging paging) {
        var keeps = Keeping.of(caller);
        var query = "from ContactPoint n where " + Keeping.CONDITION + (unitId == null ? "" : " and n.unitId = :unitId")
                + " order by n.unitId, n.id";
        var parameters = keeps.parameters();
        if (unitId != null) {
            parameters.and("unitId", unitId);
        }
        return Page.of(points.find(query, parameters), paging, ContactPointView::of);
    }

    /** Deletes the contact point and with it the address; what waits for delivery there is not sent any more. */
    @Transactional
    public void delete(String id, @Nullable String ifMatch, Caller caller) {
        var point = points.findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("contact point", id));
        mustKeep(point.unitId, caller);
        Versions.require(ifMatch, point.version);
        points.delete(point);
    }

    private void verify(ContactPoint point) {
        wanted.fire(new VerificationWanted(point.id, point.newCode(clock.instant(), validity)));
    }

    void mustKeep(String unitId, Caller caller) {
        if (caller.is(Roles.UNIT_OFFICER)
                && caller.unit().filter(unitId::equals).isPresent()) {
            return;
        }
        if (!caller.is(Roles.ADMINISTRATOR) && !caller.is(Roles.PLANNER)) {
            throw new Refusal.NotAllowed("an officer keeps the contact points of the own unit only");
        }
        if (!units.knows(unitId)) {
            throw new Refusal.Invalid("unknown_unit", "unitId", "the directory has no such unit");
        }
        if (!caller.reach().covers(units.regionOf(unitId).orElse(""))) {
            throw new Refusal.NotAllowed("the unit lies outside your reach");
        }
    }
}
