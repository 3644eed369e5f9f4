package org.lantian.plan.lifecycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.date.ReadRecurring;

/** A duty that returns every period. */
@Entity
@Table(name = "recurring_duty")
class RecurringDuty {

    @Id
    private UUID id;

    private int ordinal;

    @Embedded
    private Source source;

    private String every;
    private @Nullable String comparator;
    private @Nullable BigDecimal value;
    private @Nullable String unit;

    protected RecurringDuty() {}

    RecurringDuty(ReadRecurring read, int ordinal) {
        this(fact(read), Source.of(read.quote()), ordinal);
    }

    RecurringDuty(Fact.Recurring fact, Source source, int ordinal) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        say(fact, source);
    }

    private static Fact.Recurring fact(ReadRecurring read) {
        var every = read.every().name().toLowerCase(Locale.ROOT);
        var quantity = read.quantity();
        return quantity == null
                ? new Fact.Recurring(every, null, null, null)
                : new Fact.Recurring(every, quantity.comparator().symbol(), quantity.value(), quantity.unit());
    }

    final void say(Fact.Recurring fact, Source from) {
        this.source = from;
        this.every = fact.every();
        this.comparator = fact.comparator();
        this.value = fact.value();
        this.unit = fact.unit();
    }

    Fact.Recurring fact() {
        return new Fact.Recurring(every, comparator, value, unit);
    }

    MeasureIssued.Recurring issued() {
        return new MeasureIssued.Recurring(source.quote(), every, quantity());
    }

    MeasureView.RecurringView view() {
        return new MeasureView.RecurringView(id, source.quote(), every, quantity(), source.origin());
    }

    private MeasureView.@Nullable Quantity quantity() {
        return comparator == null || value == null ? null : new MeasureView.Quantity(comparator, value, unit);
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
}
