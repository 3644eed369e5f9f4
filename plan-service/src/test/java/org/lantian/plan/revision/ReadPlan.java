package org.lantian.plan.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.PlanReader;
import org.lantian.plan.extraction.ReadMeasure;
import org.lantian.plan.extraction.target.ReadTarget;

/** Plans for comparison, as they are read from documents. */
final class ReadPlan {

    private ReadPlan() {}

    static ComparedPlan of(Path file) throws IOException {
        return of(Files.readAllBytes(file), file.getFileName().toString());
    }

    static ComparedPlan of(byte[] bytes, String name) {
        var read = PlanReader.read(SourceDocument.read(bytes, name));
        return new ComparedPlan(read.measures().stream().map(ReadPlan::measure).toList(), targets(read.objectives()));
    }

    private static ComparedMeasure measure(ReadMeasure read) {
        Set<ComparedMeasure.Charge> charges = read.responsibilities().stream()
                .map(r ->
                        new ComparedMeasure.Charge(r.unit(), r.unit(), r.role().name()))
                .collect(Collectors.toSet());
        Set<String> steps = Stream.concat(
                        read.deadlines().stream().map(d -> d.what() + d.dueOn()),
                        read.recurring().stream().map(r -> r.quote().text()))
                .map(Similarity::plain)
                .collect(Collectors.toSet());
        return new ComparedMeasure(
                UUID.randomUUID(),
                read.number(),
                read.segment(),
                read.title(),
                read.text().text(),
                read.section(),
                charges,
                targets(read.targets()),
                steps);
    }

    private static List<ComparedTarget> targets(List<ReadTarget> read) {
        return read.stream()
                .map(t -> new ComparedTarget(
                        UUID.randomUUID(),
                        t.quote().text(),
                        t.indicator(),
                        null,
                        t.comparator().symbol(),
                        t.value(),
                        t.unit(),
                        t.baselineYear(),
                        t.dueOn(),
                        t.scope(),
                        t.aspirational(),
                        t.approximate()))
                .toList();
    }
}
