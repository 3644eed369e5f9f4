package org.lantian.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.PlanReader;

/** A plan as an uploaded text, with the number of measures that are read from it. */
record Plan(byte[] bytes, int measures) {

    /** Where a plan's own matter begins: its first part, or the first row of its table. */
    private static final Pattern BODY = Pattern.compile("(?m)^(\\s?一、|\\t1$)");

    static Plan at(Path file) throws IOException {
        return of(
                SourceDocument.read(Files.readAllBytes(file), file.getFileName().toString())
                        .text());
    }

    private static Plan of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Plan(bytes, measures(bytes));
    }

    /** A plan of at least so many measures: the front matter once, the rest over and over. */
    Plan grownTo(int wanted) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher body = BODY.matcher(text);
        int start = body.find() ? body.start() : 0;
        int times = (wanted + measures - 1) / measures;
        return of(text.substring(0, start) + (text.substring(start) + "\n").repeat(times));
    }

    /** Reads the plan as the service does and counts what was found. */
    int read() {
        return measures(bytes);
    }

    private static int measures(byte[] bytes) {
        return PlanReader.read(SourceDocument.read(bytes, "plan.txt"))
                .measures()
                .size();
    }
}
