package org.lantian.plan.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.lifecycle.Fact;
import org.lantian.plan.lifecycle.Origin;

/** A document's text block by block, with the places that facts were read from and what a person should look at. */
public record TranscriptView(
        @Schema(description = "SHA-256 of the document's bytes")
        String sha256,

        @Schema(description = "name under which it came", examples = "plan.docx") @Nullable
        String fileName,

        @Schema(description = "paragraphs and tables in reading order")
        List<BlockView> blocks,

        @Schema(description = "places that facts were read from")
        List<Mark> marks,

        @Schema(description = "what was read but not understood to the end")
        List<Remark> unresolved,

        @Schema(description = "sentences with numbers or dates that became nothing")
        List<Remark> unread) {

    /** A paragraph, or a table with its cells; positions count UTF-16 units of the whole text. */
    public record BlockView(
            @Schema(description = "where it begins in the text", examples = "120")
            int start,

            @Schema(description = "the words of a paragraph; null: a table") @Nullable
            String text,

            @Schema(description = "the cells of a table, row by row; null: a paragraph") @Nullable
            List<List<CellView>> rows) {}

    /** A cell of a table. */
    public record CellView(
            @Schema(description = "where it begins in the text", examples = "120")
            int start,

            @Schema(description = "its words") String text) {}

    /** Where a fact was read. */
    public record Mark(
            @Schema(description = "id of the fact") UUID factId,

            @Schema(description = "kind of the fact", examples = "TARGET")
            Fact.Kind kind,

            @Schema(description = "measure that it belongs to") @Nullable
            UUID measureId,

            @Schema(description = "where it begins in the text", examples = "120")
            int start,

            @Schema(description = "where it ends", examples = "150")
            int end,

            @Schema(description = "read from the document, corrected or added by a person")
            Origin origin) {}

    /** Something for a person to look at. */
    public record Remark(
            @Schema(description = "number of the measure; null: outside of any", examples = "10") @Nullable
            String measure,

            @Schema(description = "the words in question") String quote,

            @Schema(description = "why a person should look")
            String reason,

            @Schema(description = "where the words begin in the text; null: they were not found", examples = "120")
            @Nullable
            Integer start,

            @Schema(description = "where they end", examples = "150") @Nullable
            Integer end) {}
}
