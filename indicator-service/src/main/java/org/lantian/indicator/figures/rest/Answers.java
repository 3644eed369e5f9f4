package org.lantian.indicator.figures.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers in the order of the questions. */
public record Answers<T>(
        @Schema(description = "one for each question, in their order")
        List<T> items) {}
