package org.lantian.indicator.evaluation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.catalogue.Judgement;

/**
 * A judgement with all that it rests on.
 *
 * @param period what is judged, to its last day; null where the goal names no time
 * @param bound what the figure must keep to; null where that is not known
 * @param reached the figure compared, exact
 * @param coverage the days behind it, where it comes from days
 */
public record Ruling(
        Judgement judgement,
        @Nullable Period period,
        @Nullable Bound bound,
        @Nullable Fraction reached,
        @Nullable Coverage coverage,
        List<Input> inputs) {

    static Ruling without(Judgement judgement, @Nullable Period period) {
        return new Ruling(judgement, period, null, null, null, List.of());
    }
}
