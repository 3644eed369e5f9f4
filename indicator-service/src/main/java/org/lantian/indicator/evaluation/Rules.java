package org.lantian.indicator.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.evaluation.rule.Judge;
import org.lantian.indicator.evaluation.rule.Settling;

/** The rules of judging as they are configured. */
final class Rules {

    private Rules() {}

    @Produces
    @Singleton
    static Judge judge(@ConfigProperty(name = "lantian.evaluation.margin-percent") BigDecimal marginPercent) {
        return new Judge(marginPercent);
    }

    @Produces
    @Singleton
    static Settling settling(
            @ConfigProperty(name = "lantian.evaluation.settled-days") int days,
            @ConfigProperty(name = "lantian.evaluation.settled-coverage-percent") int coveragePercent) {
        return new Settling(days, coveragePercent);
    }
}
