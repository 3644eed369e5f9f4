package org.lantian.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.lantian.notification.directory.UnitMerged;

/** All notices. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** The successor signs for what the merged unit has not; what still gathers goes to it when it is sealed. */
    void handOver(@Observes UnitMerged merger) {
        update(
                "unitId = ?1, version = version + 1 where unitId = ?2 and state = ?3",
                merger.successorId(),
                merger.unitId(),
                NoticeState.SENT);
    }
}
