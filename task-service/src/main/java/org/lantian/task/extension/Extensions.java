package org.lantian.task.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantian.kit.problem.Refusal;

/** All requests for more time, by the assignment that they are about. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    /** The latest first. */
    public List<ExtensionView> about(UUID assignmentId) {
        return stream("assignmentId = ?1 order by requestedAt desc, id", assignmentId)
                .map(ExtensionView::of)
                .toList();
    }

    boolean isWaiting(UUID assignmentId) {
        return count("assignmentId = ?1 and state = REQUESTED", assignmentId) > 0;
    }

    Extension of(UUID assignmentId, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignmentId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("extension request", id));
    }
}
