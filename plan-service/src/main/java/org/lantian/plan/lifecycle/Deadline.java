package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.ReadDeadline;

/** A dated duty without a number; without a calendar day (采暖季前) it is shown, but nothing falls due by it. */
@Entity
class Deadline {

    @Id
    private UUID id;

    private int ordinal;

    @Embedded
    private Source source;

    private String what;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    protected Deadline() {}

    Deadline(ReadDeadline read, int ordinal) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.source = Source.of(read.quote());
        this.what = read.what();
        this.dueOn = read.dueOn();
    }

    String quote() {
        return source.quote();
    }

    String what() {
        return what;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
