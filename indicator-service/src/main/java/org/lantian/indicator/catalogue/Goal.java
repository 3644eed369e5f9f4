package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
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

    private static final Pattern YEARLY = Pattern.compile("年均(增长|增加|提高|提升|下降|降低|减少|压减)");
    private static final Pattern KEPT = Pattern.compile("稳定(达到|保持|控制|在)|稳定达标|持续达标|保持在");
    private static final Pattern SUPERIOR = Pattern.compile("(国家|自治区|省|市|州|上级)(级|委|政府|人民政府)?(下达|定|规定|确定|要求|考核|核定|分解)");

    /** 稳定达到: once reached it is to be kept, also after the due date. */
    public boolean keeps() {
        return quote != null && KEPT.matcher(quote).find();
    }

    /** 完成上级下达目标: the value is for the upper level to say. */
    public boolean leftToSuperior() {
        return value == null && quote != null && SUPERIOR.matcher(quote).find();
    }

    /** Whether both are to be reached in the same year. */
    boolean sharesTimeWith(Goal other) {
        return year().equals(other.year());
    }

    private String year() {
        return dueOn == null ? String.valueOf(period) : String.valueOf(dueOn.getYear());
    }

    /** The same goal with another value or another time. */
    public Goal with(@Nullable BigDecimal value, @Nullable String period) {
        return new Goal(
                indicator,
                indicatorCode,
                scope,
                comparator,
                value,
                unit,
                baselineYear,
                period,
                dueOn,
                approximate,
                aspirational,
                quote);
    }

    private static Comparator comparator(TargetSet set) {
        var quote = set.quote();
        return set.comparator().isChange()
                        && quote != null
                        && YEARLY.matcher(quote).find()
                ? set.comparator().yearly()
                : set.comparator();
    }

    static Goal of(TargetSet set) {
        return new Goal(
                set.indicator(),
                set.indicatorCode(),
                set.scope(),
                comparator(set),
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
                Boolean.TRUE.equals(data.aspirational()),
                data.quote());
    }
}
