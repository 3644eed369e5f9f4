package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantian.plan.extraction.PlanReader;
import org.lantian.plan.extraction.PlanReading;

/**
 * Mutates the sample plans in every form and reads what is left: the only outcomes are a reading and a refusal, each within
 * five seconds. Round {@code n} draws from the seed {@code lantian.fuzz.seed + n}, so a failing round is run again alone with
 * {@code -Dlantian.fuzz.seed=<its seed> -Dlantian.fuzz.rounds=1}; {@code -Dlantian.fuzz.rounds=20000} makes a long run. A
 * document that failed is kept under target/damaged.
 */
class DamagedDocumentTest {

    private static final int ROUNDS = Integer.getInteger("lantian.fuzz.rounds", 300);
    private static final long SEED = Long.getLong("lantian.fuzz.seed", 20_240_506L);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void keepTheLibraryQuiet() {
        LIBRARY.setLevel(Level.OFF);
    }

    @Test
    void a_damaged_plan_is_read_or_refused_and_never_breaks_the_reader() throws IOException {
        List<PlanForm> forms = sampleForms();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            PlanForm form = forms.get(random.nextInt(forms.size()));
            byte[] damaged = damaged(form, random);
            try {
                assertTimeoutPreemptively(LONGEST, () -> readOrRefuse(damaged, form.fileName()));
            } catch (Throwable failure) {
                throw new AssertionError("seed " + (SEED + round) + " breaks " + kept(damaged, form), failure);
            }
        }
    }

    @Test
    void undamaged_plans_are_read_in_every_form() throws IOException {
        for (PlanForm form : sampleForms()) {
            PlanReading reading = PlanReader.read(SourceDocument.read(form.file(), form.fileName()));
            assertThat(reading.measures()).as(form.fileName()).hasSizeGreaterThan(5);
        }
    }

    private static byte[] damaged(PlanForm form, Random random) {
        int times = 1 + random.nextInt(6);
        return random.nextInt(4) == 0
                ? Damage.ofBytes(form.file(), times, random)
                : form.pack().apply(Damage.of(form.source(), times, random));
    }

    private static void readOrRefuse(byte[] damaged, String fileName) {
        try {
            PlanReading reading = PlanReader.read(SourceDocument.read(damaged, fileName));
            assertThat(reading.measures())
                    .allSatisfy(measure -> assertThat(measure.number()).isNotEmpty());
        } catch (UnreadableDocument refusal) {
            assertThat(refusal.code()).isNotEmpty();
        }
    }

    private static List<PlanForm> sampleForms() throws IOException {
        Path folder = Path.of("").toAbsolutePath().resolveSibling("deploy/local/samples/plans");
        List<PlanForm> forms = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                forms.addAll(PlanForm.of(name, Files.readString(file)));
            }
        }
        return forms;
    }

    private static Path kept(byte[] damaged, PlanForm form) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "damaged"));
        return Files.write(folder.resolve(form.fileName()), damaged);
    }
}
