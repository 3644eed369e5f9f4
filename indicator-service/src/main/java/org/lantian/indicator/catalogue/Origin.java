package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who set a target: a plan, with the measure if it is not an objective of the whole, or a document named by hand. */
@Embeddable
public record Origin(
        @Column(name = "plan_id") @Nullable UUID planId,
        @Column(name = "plan_title") @Nullable String planTitle,
        @Column(name = "measure_number") @Nullable String measureNumber,
        @Column @Nullable String source) {

    static Origin of(TargetSet set) {
        return new Origin(set.planId(), set.planTitle(), set.measureNumber(), null);
    }

    static Origin document(String source) {
        return new Origin(null, null, null, source);
    }
}
