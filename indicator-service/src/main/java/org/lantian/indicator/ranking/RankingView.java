package org.lantian.indicator.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Regions in order; each of the parts asked about stands in exactly one of the lists. */
@Schema(name = "RegionRanking")
public record RankingView(
        @Schema(description = "region whose parts are ranked", examples = "640000")
        String regionCode,

        @Schema(description = "the period", examples = "2024-03")
        String period,

        @Schema(description = "what they are ranked by", examples = "INDEX")
        RankedBy by,

        @Schema(description = "code of the indicator", examples = "COMPOSITE_INDEX")
        String indicatorCode,

        @Schema(description = "its name", examples = "环境空气质量综合指数")
        String indicator,

        @Schema(description = "its unit", examples = "1") String unit,

        @Schema(description = "the places; equal values share one and the next are skipped")
        List<Place> places,

        @Schema(description = "regions with too little data: named with what is missing, not ranked")
        List<Unranked> insufficient,

        @Schema(description = "by change: regions that got worse and still meet class 2, left out of the list")
        List<Unranked> exempt,

        @Schema(description = "by distance: regions without a target that can be compared")
        List<Unranked> withoutTarget) {

    /** A region's place. */
    @Schema(name = "RankedRegion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "rank, from 1", examples = "1")
            int rank,

            @Schema(description = "code of the region", examples = "640300")
            String regionCode,

            @Schema(description = "its name", examples = "吴忠市")
            String regionName,

            @Schema(description = "the figure as printed", examples = "3.21")
            BigDecimal value,

            @Schema(
                    description = "the figure with all data; absent where no approved dust touches it",
                    examples = "3.40")
            @Nullable
            BigDecimal withDust,

            @Schema(description = "the figure without approved dust; absent where none touches it", examples = "3.21")
            @Nullable
            BigDecimal withoutDust,

            @Schema(description = "that of the same period of the year before", examples = "3.40") @Nullable
            BigDecimal previous,

            @Schema(description = "change from it in percent", examples = "-5.6") @Nullable
            BigDecimal change,

            @Schema(description = "by index: places gained since the year before (进位)", examples = "2") @Nullable
            Integer placesGained,

            @Schema(description = "by distance: what the target asks for", examples = "35") @Nullable
            BigDecimal targetValue,

            @Schema(description = "by distance: percent of it still to go; at most 0 when it is kept", examples = "4.3")
            @Nullable
            BigDecimal distance) {}

    /** A region that has no place. */
    @Schema(name = "UnrankedRegion")
    public record Unranked(
            @Schema(description = "code of the region", examples = "640400")
            String regionCode,

            @Schema(description = "its name", examples = "固原市")
            String regionName,

            @Schema(description = "why, in Chinese") String reason) {}
}
