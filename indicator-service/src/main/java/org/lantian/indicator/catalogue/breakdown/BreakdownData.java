package org.lantian.indicator.catalogue.breakdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is broken down. */
@Schema(name = "BreakdownData")
public record BreakdownData(
        @NotEmpty @Size(max = 500) @Schema(description = "a part for each region below; none twice")
        List<@Valid @NotNull Part> parts) {}
