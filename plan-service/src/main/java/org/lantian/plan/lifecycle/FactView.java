package org.lantian.plan.lifecycle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One fact of a plan with the words that it was read from and where they stand. */
public record FactView(
        @Schema(description = "id of the fact") UUID id,

        @Schema(description = "measure that it belongs to; null: the plan as a whole") @Nullable
        UUID measureId,

        @Schema(description = "that measure as people cite it", examples = "10#2") @Nullable
        String measure,

        Fact fact,

        @Schema(description = "it comes from the plan's default clause and changes with it")
        boolean inherited,

        @Schema(description = "the words it was read from; null: it stands on no words", examples = "2024年10月底前完成编码登记")
        @Nullable
        String quote,

        @Schema(description = "where the quote begins in the document's text", examples = "120") @Nullable
        Integer start,

        @Schema(description = "where the quote ends", examples = "150") @Nullable
        Integer end,

        @Schema(description = "read from the document, corrected or added by a person")
        Origin origin) {

    static FactView of(UUID id, @Nullable Measure measure, Fact fact, boolean inherited, Source source) {
        boolean placed = source.end() > source.start();
        return new FactView(
                id,
                measure == null ? null : measure.id(),
                measure == null ? null : measure.citation(),
                fact,
                inherited,
                source.quote().isEmpty() ? null : source.quote(),
                placed ? source.start() : null,
                placed ? source.end() : null,
                source.origin());
    }
}
