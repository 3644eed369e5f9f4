package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.target.ReadTarget;

/** A quantified goal of a measure, or an objective of the plan as a whole. */
@Entity
class Target {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    /** Null for an objective; {@link Measure} writes it. */
    @Column(name = "measure_id", insertable = false, updatable = false)
    private @Nullable UUID measureId;

    private int ordinal;

    @Embedded
    private Source source;

    private String indicator;

    @Column(name = "indicator_code")
    private @Nullable String indicatorCode;

    private String comparator;
    private @Nullable BigDecimal value;
    private @Nullable String unit;

    @Column(name = "baseline_year")
    private @Nullable Integer baselineYear;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String scope;
    private boolean aspirational;
    private boolean approximate;

    protected Target() {}

    Target(Plan plan, ReadTarget read, @Nullable String indicatorCode, int ordinal) {
        this(plan, fact(read), indicatorCode, Source.of(read.quote()), ordinal);
    }

    Target(Plan plan, Fact.Target fact, @Nullable String indicatorCode, Source source, int ordinal) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.ordinal = ordinal;
        say(fact, indicatorCode, source);
    }

    private static Fact.Target fact(ReadTarget read) {
        return new Fact.Target(
                read.indicator(),
                read.comparator().symbol(),
                read.value(),
                read.unit(),
                read.baselineYear(),
                read.dueOn(),
                read.scope(),
                read.aspirational(),
                read.approximate());
    }

    final void say(Fact.Target fact, @Nullable String code, Source from) {
        this.source = from;
        this.indicator = fact.indicator();
        this.indicatorCode = code;
        this.comparator = fact.comparator();
        this.value = fact.value();
        this.unit = fact.unit();
        this.baselineYear = fact.baselineYear();
        this.dueOn = fact.dueOn();
        this.scope = fact.scope();
        this.aspirational = fact.aspirational();
        this.approximate = fact.approximate();
    }

    Fact.Target fact() {
        return new Fact.Target(
                indicator, comparator, value, unit, baselineYear, dueOn, scope, aspirational, approximate);
    }

    TargetView view() {
        return new TargetView(
                id,
                source.quote(),
                indicator,
                indicatorCode,
                comparator,
                value,
                unit,
                baselineYear,
                dueOn,
                scope,
                aspirational,
                approximate,
                source.start(),
                source.end(),
                source.origin());
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** What falls due, in words: the quote, or the indicator of a goal that stands on no words. */
    String what() {
        return source.quote().isEmpty() ? indicator : source.quote();
    }

    Source source() {
        return source;
    }

    int ordinal() {
        return ordinal;
    }

    UUID id() {
        return id;
    }
}
