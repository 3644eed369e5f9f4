package org.lantian.plan.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Targets for these tests. */
final class Goals {

    private Goals() {}

    static LevelTarget of(String comparator, String value, String unit) {
        return of(comparator, value, unit, null, 2025, null, false, false);
    }

    static LevelTarget of(
            String comparator,
            String value,
            String unit,
            @Nullable Integer baseline,
            int year,
            @Nullable String scope,
            boolean aspirational,
            boolean approximate) {
        return new LevelTarget(
                UUID.randomUUID(),
                null,
                "到" + year + "年" + comparator + value + unit,
                "指标",
                "CODE",
                comparator,
                new BigDecimal(value),
                unit,
                baseline,
                LocalDate.of(year, 12, 31),
                scope,
                aspirational,
                approximate);
    }
}
