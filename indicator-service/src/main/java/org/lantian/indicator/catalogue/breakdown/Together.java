package org.lantian.indicator.catalogue.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;

/**
 * What the parts of a target come to together, exact: amounts add up; concentrations, ratios, shares and changes are averaged, as
 * the figure of a region is the mean of its cities'.
 *
 * @param sum whether they add up
 * @param value of all parts
 * @param satisfied whether that is good enough for the whole
 */
record Together(boolean sum, Fraction value, boolean satisfied) {

    private static final int DECIMALS = 4;
    private static final Set<String> MEASURES =
            Set.of("%", "percentage_point", "ug/m3", "mg/m3", "1", "d", "微克/立方米", "毫克/立方米", "个百分点", "天");

    static Together of(Goal whole, Indicator indicator, List<Part> parts) {
        var unit = whole.unit() == null ? indicator.unit() : whole.unit();
        boolean sum = !whole.comparator().isChange() && !MEASURES.contains(unit);
        var value = sum
                ? parts.stream().map(part -> Fraction.of(part.value())).reduce(Fraction.ZERO, Fraction::plus)
                : mean(parts);
        int order = value.compareTo(Fraction.of(Objects.requireNonNull(whole.value())));
        boolean satisfied = switch (whole.comparator()) {
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
            case EQUAL, APPROXIMATELY -> indicator.lowerIsBetter() ? order <= 0 : order >= 0;
            default -> order >= 0;
        };
        return new Together(sum, value, satisfied);
    }

    private static Fraction mean(List<Part> parts) {
        var weights = Fraction.ZERO;
        var weighed = Fraction.ZERO;
        for (var part : parts) {
            var weight = Fraction.of(part.weighs());
            weights = weights.plus(weight);
            weighed = weighed.plus(weight.times(Fraction.of(part.value())));
        }
        return weighed.over(weights);
    }

    BigDecimal printed() {
        var printed = value.rounded(DECIMALS).stripTrailingZeros();
        return printed.scale() < 0 ? printed.setScale(0) : printed;
    }

    String words(Goal whole) {
        return "%s为%s，整体目标为%s%s，%s"
                .formatted(
                        sum ? "各地合计" : "各地平均",
                        printed().toPlainString(),
                        whole.comparator().symbol(),
                        Objects.requireNonNull(whole.value()).toPlainString(),
                        satisfied ? "满足整体目标" : "不满足整体目标");
    }
}
