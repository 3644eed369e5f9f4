package org.lantian.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that task-service keeps under this name, read as it stands. */
@Entity
class Assignment {

    @Id
    UUID id;

    UUID measureId;
    String unitId;
    String unitName;
    String unitRegionCode;
    String role;
    String state;

    @Nullable
    LocalDate dueOn;

    long version;

    protected Assignment() {}
}
