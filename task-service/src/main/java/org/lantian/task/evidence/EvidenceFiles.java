package org.lantian.task.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantian.kit.problem.Refusal;

/** All evidence, by the assignment that it was uploaded for. */
@ApplicationScoped
public class EvidenceFiles implements PanacheRepositoryBase<Evidence, UUID> {

    /** Refuses files that were not uploaded for this assignment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBelongTo(UUID assignmentId, Collection<UUID> ids) {
        var wanted = new HashSet<>(ids);
        if (!wanted.isEmpty() && count("assignmentId = ?1 and id in ?2", assignmentId, wanted) < wanted.size()) {
            throw new Refusal.Invalid("unknown_evidence", "evidence", "upload the files for this assignment first");
        }
    }

    List<EvidenceView> about(UUID assignmentId) {
        return stream("assignmentId = ?1 order by uploadedAt, id", assignmentId)
                .map(Evidence::view)
                .toList();
    }

    Optional<Evidence> same(UUID assignmentId, String sha256, String name) {
        return find("assignmentId = ?1 and sha256 = ?2 and name = ?3", assignmentId, sha256, name)
                .firstResultOptional();
    }
}
