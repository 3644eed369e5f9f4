package org.lantian.plan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that a plan was read from, its blocks, and what was said of it when it came in. */
public record PlanSource(
        String sha256, @Nullable String fileName, String text, List<PrintedBlock> blocks, ImportReport report) {}
