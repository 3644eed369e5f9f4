package org.lantian.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.lantian.local.client.Caller;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Secrets;
import org.lantian.local.token.Tokens;

/** Where the story plays: the made-up regions when samples are read, the two bureaus that act, and everybody's tokens. */
public final class Setting {

    private final Path samples;
    private final Path run;
    private final Options options;
    private final Tokens tokens;
    private final Secrets secrets;
    private final City city;
    private Bureau environment = Bureau.NOBODY;
    private Bureau industry = Bureau.NOBODY;

    Setting(Path home, RunFolder run, Options options, Tokens tokens) {
        this.samples = home.resolve("samples");
        this.run = run.root();
        this.secrets = new Secrets(run.keys());
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
        environment = bureau("unit-officer", city.environmentBureau());
        industry = bureau("other-unit", city.industryBureau());
    }

    /** The environment bureau of the city, which signs, reports and is told. */
    public Bureau environment() {
        return environment;
    }

    /** The industry bureau of the same city. */
    public Bureau industry() {
        return industry;
    }

    /** Somebody who calls with one of the tokens, such as {@code planner}. */
    public Caller caller(String token) {
        return new Caller(options.ports(), tokens.of(token));
    }

    /** A secret of this installation, drawn once. */
    public String secret(String name) {
        return secrets.of(name);
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

    /** Where this machine's own files go. */
    public Path run() {
        return run;
    }

    private Bureau bureau(String token, Map<String, Object> data) {
        var unit = caller("administrator").post(Port.PLAN, "/units", data).expect(200, 201);
        var id = unit.path("id").asText();
        tokens.issueOfficer(token, id, city.regionCode(), Instant.now());
        return new Bureau(id, unit.path("name").asText(), token);
    }

    private void addMadeUpRegions() {
        var administrator = caller("administrator");
        for (var row : Table.of(samples.resolve("regions.csv"))) {
            var path = "/regions/" + row.getField("code");
            if (administrator.get(Port.PLAN, path).status() == 404) {
                Map<String, Object> region = new HashMap<>();
                region.put("name", row.getField("name"));
                region.put("level", row.getField("level"));
                if (!row.getField("parent_code").isEmpty()) {
                    region.put("parentCode", row.getField("parent_code"));
                }
                administrator.put(Port.PLAN, path, region, "").expect(200, 201);
            }
        }
    }
}
