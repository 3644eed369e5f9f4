package org.lantian.indicator.figures.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.CompositeIndex;

/** A composite index and its parts. */
public record CompositeAnswer(
        @Schema(description = "rule set", examples = "CN-2018")
        String ruleSet,

        @Schema(description = "weights and divisors", examples = "unweighted")
        String parameters,

        @Schema(description = "each statistic over its limit", examples = "{\"PM10\": 1.27}")
        Map<Pollutant, BigDecimal> indices,

        @Schema(description = "their sum; null unless all six are there", examples = "4.64") @Nullable
        BigDecimal compositeIndex,

        @Schema(description = "share of each in the sum, in percent; empty without one", examples = "{\"PM10\": 27.4}")
        Map<Pollutant, BigDecimal> shares,

        @Schema(description = "pollutants with the largest part", examples = "[\"PM10\"]")
        List<Pollutant> mainPollutants) {

    static CompositeAnswer of(CompositeIndex index) {
        return new CompositeAnswer(
                index.ruleSet(),
                index.parameters(),
                index.indices(),
                index.compositeIndex(),
                index.shares(),
                index.mainPollutants());
    }
}
