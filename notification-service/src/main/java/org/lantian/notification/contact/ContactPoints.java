package org.lantian.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.UnitMerged;

/** All contact points. */
@ApplicationScoped
public class ContactPoints implements PanacheRepositoryBase<ContactPoint, String> {

    /** Where a message goes, read at the moment of sending: nobody else keeps addresses. */
    public record Destination(String address, @Nullable String secret) {

        /** Without address and secret: this may stand in a log. */
        @Override
        public String toString() {
            return "Destination";
        }
    }

    /** Empty when the contact point has been deleted. */
    @Transactional
    public Optional<Destination> destination(String id) {
        return findByIdOptional(id).map(point -> new Destination(point.address, point.secret));
    }

    /** Whoever kept the contacts of a merged unit goes on being told, for its successor. */
    void handOver(@Observes UnitMerged merger) {
        update("unitId = ?1, version = version + 1 where unitId = ?2", merger.successorId(), merger.unitId());
    }
}
