package org.lantian.plan.lifecycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.plan.risk.RiskKind;

/** One plan with the number of its risks by kind; the risks themselves are a list of their own. */
public record PlanDetailView(
        @JsonUnwrapped PlanView plan,

        @Schema(description = "how many risks of each kind were seen", examples = "{\"NO_LEAD\": 3}")
        Map<RiskKind, Long> risks) {}
