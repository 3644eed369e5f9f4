package org.lantian.plan.directory.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a table: every row was taken. */
@Schema(name = "DirectoryTableReport")
public record TableReport(
        @Schema(description = "rows that were new", examples = "12")
        int added,

        @Schema(description = "rows that changed what was there", examples = "3")
        int changed,

        @Schema(description = "rows that said what was known", examples = "3400")
        int identical,

        @Schema(description = "nothing was stored") boolean dryRun) {}
