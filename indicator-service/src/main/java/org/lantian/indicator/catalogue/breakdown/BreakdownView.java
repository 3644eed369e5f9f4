package org.lantian.indicator.catalogue.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Verdict;

/** A target and its parts, and whether they satisfy it. */
@Schema(name = "Breakdown")
public record BreakdownView(
        @Schema(description = "the target of the whole") UUID targetId,

        @Schema(description = "what it asks for", examples = "35") @Nullable
        BigDecimal targetValue,

        @Schema(description = "what the parts come to together; absent without parts", examples = "34.6") @Nullable
        BigDecimal together,

        @Schema(description = "whether that is good enough", examples = "true") @Nullable
        Boolean satisfied,

        @Schema(description = "the same in Chinese") @Nullable
        String words,

        @Schema(description = "the parts, by region") List<PartView> parts,

        @Schema(description = "its version, also the ETag; 0 without parts", examples = "1234")
        long version) {

    /** A part with its own verdict. */
    @Schema(name = "BreakdownPartView")
    public record PartView(
            @Schema(description = "the part's own target") UUID targetId,

            @Schema(description = "code of the region", examples = "640300")
            String regionCode,

            @Schema(description = "its name", examples = "吴忠市")
            String regionName,

            @Schema(description = "what falls to it", examples = "33") @Nullable
            BigDecimal value,

            @Schema(description = "how much it weighs in a mean", examples = "1")
            BigDecimal weight,

            @Schema(description = "its verdict", examples = "ON_TRACK")
            Verdict verdict,

            @Schema(description = "why") String reason) {}
}
