package org.lantian.task.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A measure whose duties went on under another one. It opens none any more, also when it is heard of later than that one. */
@Entity
class ContinuedMeasure {

    @Id
    UUID id;

    @Column
    UUID continuedBy;

    ContinuedMeasure() {}

    ContinuedMeasure(UUID id, UUID continuedBy) {
        this.id = id;
        this.continuedBy = continuedBy;
    }
}
