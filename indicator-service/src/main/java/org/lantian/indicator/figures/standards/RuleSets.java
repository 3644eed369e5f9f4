package org.lantian.indicator.figures.standards;

import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Standards;
import org.lantian.kit.problem.Refusal;

/** Which rule sets judge what a caller asks about. */
public final class RuleSets {

    private RuleSets() {}

    /** Those of the time, or one for all of it; one that is unknown is refused with its field. */
    public static Standards choose(Standards standards, String field, @Nullable String ruleSet) {
        return ruleSet == null
                ? standards
                : standards
                        .only(ruleSet)
                        .orElseThrow(() -> new Refusal.Invalid(
                                "unknown_rule_set",
                                field,
                                "one of "
                                        + standards.ruleSets().stream()
                                                .map(rules -> rules.id())
                                                .toList()));
    }
}
