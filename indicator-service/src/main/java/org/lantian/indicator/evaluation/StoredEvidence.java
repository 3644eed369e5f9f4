package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.evaluation.Figure.Known;
import org.lantian.indicator.evaluation.Figure.Missing;
import org.lantian.indicator.figures.RegionFigures;
import org.lantian.indicator.statistic.PublishedStatistics;

/** What this service knows: figures from observations where an indicator has them, else what was published or reported for that period. */
@ApplicationScoped
class StoredEvidence {

    private final RegionFigures figures;
    private final PublishedStatistics published;
    private final Standards standards;

    StoredEvidence(RegionFigures figures, PublishedStatistics published, Standards standards) {
        this.figures = figures;
        this.published = published;
        this.standards = standards;
    }

    /** Evidence that computes each region's figures once, for judging many targets in one transaction. */
    Batch batch() {
        return new Batch();
    }

    final class Batch {
        private final Map<String, PeriodFigures> computed = new HashMap<>();

        Evidence of(Indicator indicator, String regionCode) {
            return period -> {
                var observed = observed(indicator, regionCode, period);
                return observed instanceof Known ? observed : published(indicator, regionCode, period, observed);
            };
        }

        private Figure observed(Indicator indicator, String regionCode, Period period) {
            if (!indicator.observed()) {
                return new Missing("没有填报数据，需要%s的%s".formatted(Wording.of(period), indicator.label()));
            }
            var over = computed.computeIfAbsent(regionCode + " " + period, key -> figures.over(regionCode, period));
            return IndicatorReading.of(indicator, over, standards.on(period).minimumData());
        }

        private Figure published(Indicator indicator, String regionCode, Period period, Figure otherwise) {
            return published
                    .value(regionCode, period.toString(), indicator.code())
                    .<Figure>map(figure -> new Known(
                            Fraction.of(figure.value()),
                            Math.max(0, figure.value().scale()),
                            "公布数据：" + figure.source()))
                    .orElse(otherwise);
        }
    }
}
