package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "withdrawn_target")
class WithdrawnTarget {

    @Id
    @Column(name = "target_id")
    private UUID targetId;

    @Column
    private String reason;

    protected WithdrawnTarget() {}

    WithdrawnTarget(UUID targetId, String reason) {
        this.targetId = targetId;
        this.reason = reason;
    }
}
