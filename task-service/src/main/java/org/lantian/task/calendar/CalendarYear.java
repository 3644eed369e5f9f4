package org.lantian.task.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lantian.kit.time.WorkingYear;

/** A year as an administrator uploaded it; it goes before the one that came with the service. */
@Entity
class CalendarYear {

    @Id
    int year;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    WorkingYear days;

    @Column
    String uploadedBy;

    @Column
    Instant uploadedAt;

    @Version
    long version;

    CalendarYear() {}
}
