package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, and by when.
 *
 * @param indicator the name, as printed in the plan
 * @param indicatorCode code of the catalogue; null: none fits
 * @param scope what it is measured on when that is less than the region, as printed
 * @param value null for a goal that points to a standard
 * @param period the period to be judged; null: the year of {@code dueOn}
 * @param approximate 左右
 * @param aspirational 力争
 */
@Embeddable
public record Goal(
        @Column String indicator,
        @Column(name = "indicator_code") @Nullable String indicatorCode,
        @Column @Nullable String scope,
        @Column @Enumerated(EnumType.STRING) Comparator comparator,
        @Column(name = "target_value") @Nullable BigDecimal value,
        @Column @Nullable String unit,
        @Column(name = "baseline_year") @Nullable Integer baselineYear,
        @Column @Nullable String period,
        @Column(name = "due_on") @Nullable LocalDate dueOn,
        @Column boolean approximate,
        @Column boolean aspirational,
        @Column @Nullable String quote) {

    static Goal of(TargetSet set) {
        return new Goal(
                set.indicator(),
                set.indicatorCode(),
                set.scope(),
                set.comparator(),
                set.value(),
                set.unit(),
                set.baselineYear(),
                null,
                set.dueOn(),
                set.approximate(),
                set.aspirational(),
                set.quote());
    }

    static Goal of(TargetData data, Indicator indicator) {
        return new Goal(
                indicator.label(),
                indicator.code(),
                null,
                data.comparator(),
                data.value(),
                data.unit() == null ? indicator.unit() : data.unit(),
                data.baselineYear(),
                data.period(),
                data.dueOn(),
                data.comparator() == Comparator.APPROXIMATELY,
                false,
                null);
    }
}
