package org.lantian.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.lantian.local.client.Caller;
import org.lantian.local.token.Tokens;

/** Where the story plays: the made-up regions when samples are read, the two bureaus that act, and everybody's tokens. */
public final class Setting {

    private final Path samples;
    private final Options options;
    private final Tokens tokens;
    private final City city;

    Setting(Path home, Options options, Tokens tokens) {
        this.samples = home.resolve("samples");
        this.options = options;
        this.tokens = tokens;
        this.city = City.of(options);
    }

    /** Puts into the directory what the story needs; what is there already stays as it is. */
    void settle(Console console) {
        tokens.issueNational(Instant.now());
        if (options.samplePlans() || options.sampleObservations()) {
            addMadeUpRegions();
            console.step("the samples' made-up regions (99xxxx) are in the directory");
        }
        tokens.issueOfficer("unit-officer", unit(city.environmentBureau()), city.regionCode(), Instant.now());
        tokens.issueOfficer("other-unit", unit(city.industryBureau()), city.regionCode(), Instant.now());
    }

    /** Somebody who calls with one of the tokens, such as {@code planner}. */
    public Caller caller(String token) {
        return new Caller(options.ports(), tokens.of(token));
    }

    public Options options() {
        return options;
    }

    public City city() {
        return city;
    }

    public Path plans() {
        return options.plans().orElse(samples.resolve("plans"));
    }

    public Path samples() {
        return samples;
    }

    private String unit(Map<String, Object> unit) {
        return caller("administrator")
                .post(Port.PLAN, "/units", unit)
                .expect(200, 201)
                .path("id")
                .asText();
    }

    private void addMadeUpRegions() {
        var administrator = caller("administrator");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(samples.resolve("regions.csv"))) {
            for (NamedCsvRecord row : rows) {
                Map<String, Object> region = new HashMap<>();
                region.put("name", row.getField("name"));
                region.put("level", row.getField("level"));
                region.put(
                        "parentCode", row.getField("parent_code").isEmpty() ? "000000" : row.getField("parent_code"));
                administrator
                        .put(Port.PLAN, "/regions/" + row.getField("code"), region)
                        .expect(200, 201);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
