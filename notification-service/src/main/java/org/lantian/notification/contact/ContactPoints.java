package org.lantian.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.UnitMerged;
import org.lantian.notification.template.Words.Language;

/** All contact points. */
@ApplicationScoped
public class ContactPoints implements PanacheRepositoryBase<ContactPoint, String> {

    /** Where a message goes, read at the moment of sending: nobody else keeps addresses. */
    public record Destination(String address, List<String> secrets, Language language) {

        /** The present key alone. */
        public @Nullable String secret() {
            return secrets.isEmpty() ? null : secrets.get(0);
        }

        /** Without address and secret: this may stand in a log. */
        @Override
        public String toString() {
            return "Destination";
        }
    }

    /** A destination and the channel that leads there. */
    public record Reached(Channel channel, Destination destination) {}

    private final Clock clock;

    ContactPoints(Clock clock) {
        this.clock = clock;
    }

    /** Destinations by the ids of their contact points; without those that have been deleted. */
    @Transactional
    public Map<String, Destination> destinations(Collection<String> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(point -> point.id, this::destination));
    }

    /** Empty when the contact point has been deleted. */
    @Transactional
    public Optional<Reached> reached(String id) {
        return findByIdOptional(id).map(point -> new Reached(point.channel, destination(point)));
    }

    private Destination destination(ContactPoint point) {
        return new Destination(point.address, point.secrets(clock.instant()), point.language);
    }

    /** Whoever kept the contacts of a merged unit goes on being told, for its successor. */
    void handOver(@Observes UnitMerged merger) {
        update("unitId = ?1, version = version + 1 where unitId = ?2", merger.successorId(), merger.unitId());
    }
}
