package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.date.ReadDeadline;

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
        this(new Fact.Deadline(read.what(), read.dueOn()), Source.of(read.quote()), ordinal);
    }

    Deadline(Fact.Deadline fact, Source source, int ordinal) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        say(fact, source);
    }

    final void say(Fact.Deadline fact, Source from) {
        this.source = from;
        this.what = fact.what();
        this.dueOn = fact.dueOn();
    }

    Fact.Deadline fact() {
        return new Fact.Deadline(what, dueOn);
    }

    MeasureView.DeadlineView view() {
        return new MeasureView.DeadlineView(id, source.quote(), what, dueOn, source.origin());
    }

    int ordinal() {
        return ordinal;
    }

    UUID id() {
        return id;
    }

    Source source() {
        return source;
    }

    String what() {
        return what;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
