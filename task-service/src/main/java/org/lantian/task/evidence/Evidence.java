package org.lantian.task.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file as it was uploaded for one assignment; its bytes lie in the {@link EvidenceStore}. */
@Entity
@Immutable
class Evidence {

    @Id
    UUID id;

    @Column
    UUID assignmentId;

    @Column
    String name;

    @Column
    @Enumerated(EnumType.STRING)
    EvidenceType type;

    @Column
    long size;

    @Column
    String sha256;

    @Column
    String uploadedBy;

    @Column
    Instant uploadedAt;

    Evidence() {}

    Evidence(
            UUID assignmentId,
            String name,
            EvidenceType type,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    EvidenceView view() {
        return new EvidenceView(id, name, type.mediaType(), size, sha256, uploadedBy, uploadedAt);
    }
}
