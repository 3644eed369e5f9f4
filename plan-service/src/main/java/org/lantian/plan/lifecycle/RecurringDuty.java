package org.lantian.plan.lifecycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.ReadRecurring;

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
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.source = Source.of(read.quote());
        this.every = read.every().name().toLowerCase(Locale.ROOT);
        var quantity = read.quantity();
        if (quantity != null) {
            this.comparator = quantity.comparator().symbol();
            this.value = quantity.value();
            this.unit = quantity.unit();
        }
    }

    MeasureView.Recurring view() {
        return new MeasureView.Recurring(
                source.quote(),
                every,
                comparator == null || value == null ? null : new MeasureView.Quantity(comparator, value, unit));
    }
}
