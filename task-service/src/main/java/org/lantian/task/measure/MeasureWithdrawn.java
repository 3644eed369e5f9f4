package org.lantian.task.measure;

import java.util.Objects;
import java.util.UUID;

/** A measure that is no duty any more, and why; of {@code plan.measure-withdrawn} what is read here. */
public record MeasureWithdrawn(UUID measureId, String reason) {

    public MeasureWithdrawn {
        Objects.requireNonNull(measureId, "measureId");
        Objects.requireNonNull(reason, "reason");
    }
}
