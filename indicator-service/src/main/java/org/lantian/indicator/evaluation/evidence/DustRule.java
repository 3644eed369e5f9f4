package org.lantian.indicator.evaluation.evidence;

import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.evaluation.rule.Dust;

/**
 * Which figure of an indicator counts where approved dust touched it. National monthly reports and rankings take concentrations and
 * the composite index without dust, good-day and heavy-pollution ratios with it; the list is configuration.
 */
@Singleton
class DustRule {

    private final Set<String> withoutDust;

    DustRule(@ConfigProperty(name = "lantian.evaluation.without-dust") Set<String> withoutDust) {
        this.withoutDust = withoutDust;
    }

    Dust of(Indicator indicator) {
        return withoutDust.contains(indicator.code()) ? Dust.EXCLUDED : Dust.INCLUDED;
    }
}
