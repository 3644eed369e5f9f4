package org.lantian.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.plan.document.SourceDocument;

/**
 * Scores what is read from labelled plans: the project's own samples always, real plans in all their forms where they lie
 * beside the checkout. What was read is kept under target/readings for a look.
 */
class ReadingScoreTest {

    private static final double OVERALL = 0.985;
    private static final double LONG_LINE = 0.95;
    private static final int LONG = 20;

    @TestFactory
    Stream<DynamicTest> own_sample_plans_are_read_as_labelled() {
        Path folder = checkout().resolve("deploy/local/samples/plans");
        assumeTrue(Files.isDirectory(folder), "no sample plans");
        return Labels.in(folder).stream().flatMap(labels -> forms(labels, folder, labels.name()));
    }

    @TestFactory
    Stream<DynamicTest> real_plans_are_read_as_labelled_in_every_form() {
        Path plans = SharedMaterial.path("plans");
        return Labels.in(plans).stream()
                .flatMap(labels -> Stream.concat(
                        forms(labels, plans, labels.name()), forms(labels, plans.resolve("forms"), labels.name())));
    }

    @Test
    void plans_without_labels_lead_to_measures_with_responsible_units() throws IOException {
        Path plans = SharedMaterial.path("plans");
        Map<String, Integer> measures = Map.of("qinghai-2024", 47, "qinzhou-2018", 50);
        for (Map.Entry<String, Integer> plan : measures.entrySet()) {
            PlanReading reading = read(plans.resolve(plan.getKey() + ".txt"));
            List<String> heldByNobody = reading.measures().stream()
                    .filter(measure -> measure.responsibilities().isEmpty())
                    .map(ReadMeasure::key)
                    .toList();
            assertThat(reading.measures().size()).as(plan.getKey()).isGreaterThanOrEqualTo(plan.getValue());
            assertThat(heldByNobody).as(plan.getKey()).isEmpty();
            assertThat(reading.unresolved()).as(plan.getKey()).isEmpty();
        }
    }

    private static Stream<DynamicTest> forms(Labels labels, Path folder, String name) {
        return Stream.of("txt", "docx", "html", "pdf")
                .map(form -> folder.resolve(name + "." + form))
                .filter(Files::exists)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(labels, file)));
    }

    private static void check(Labels labels, Path file) throws IOException {
        ObjectNode wire = WireForm.of(read(file));
        keep(file, wire);
        Score score = Scoring.of(labels.json(), wire, Files.readString(labels.text(), StandardCharsets.UTF_8));
        assertThat(score.overall()).as("%s", score).isGreaterThanOrEqualTo(OVERALL);
        assertThat(score.falseTargets).as("%s", score).isEmpty();
        assertThat(score.wrongFields).as("%s", score).isEmpty();
        for (Map.Entry<String, Score.Line> line : score.lines.entrySet()) {
            if (line.getValue().items() >= LONG) {
                assertThat(line.getValue().f1())
                        .as("%s of%n%s", line.getKey(), score)
                        .isGreaterThanOrEqualTo(LONG_LINE);
            } else {
                assertThat(line.getValue().wrong())
                        .as("%s of%n%s", line.getKey(), score)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static Path checkout() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at;
    }

    private static PlanReading read(Path file) throws IOException {
        return PlanReader.read(
                SourceDocument.read(Files.readAllBytes(file), file.getFileName().toString()));
    }

    private static void keep(Path file, ObjectNode wire) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "readings"));
        Files.write(
                folder.resolve(file.getFileName() + ".json"), List.of(wire.toPrettyString()), StandardCharsets.UTF_8);
    }
}
