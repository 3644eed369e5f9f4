package org.lantian.indicator.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Regions in order of their composite index, the cleanest first. */
@Schema(name = "PublicRanking")
public record PublicRanking(
        @Schema(description = "region whose parts are ranked", examples = "640000")
        String regionCode,

        @Schema(description = "the period asked for", examples = "2024-03")
        String period,

        @Schema(description = "the places; equal values share one and the next are skipped")
        List<Place> places,

        @Schema(description = "regions with too little data: named, not ranked", examples = "[\"固原市\"]")
        List<String> insufficient) {

    /** A region's place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "rank, from 1", examples = "1")
            int rank,

            @Schema(description = "code of the region", examples = "640300")
            String regionCode,

            @Schema(description = "its name", examples = "吴忠市")
            String regionName,

            @Schema(description = "composite index", examples = "3.21")
            BigDecimal compositeIndex,

            @Schema(description = "change from the same period of the year before, in percent", examples = "-4.2")
            @Nullable
            BigDecimal change,

            @Schema(description = "places gained since the year before", examples = "2") @Nullable
            Integer placesGained) {}
}
