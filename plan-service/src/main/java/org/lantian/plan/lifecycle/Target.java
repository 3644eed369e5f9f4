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
import org.lantian.plan.extraction.ReadTarget;

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
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.ordinal = ordinal;
        this.source = Source.of(read.quote());
        this.indicator = read.indicator();
        this.indicatorCode = indicatorCode;
        this.comparator = read.comparator().symbol();
        this.value = read.value();
        this.unit = read.unit();
        this.baselineYear = read.baselineYear();
        this.dueOn = read.dueOn();
        this.scope = read.scope();
        this.aspirational = read.aspirational();
        this.approximate = read.approximate();
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
                source.end());
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    String quote() {
        return source.quote();
    }

    UUID id() {
        return id;
    }
}
