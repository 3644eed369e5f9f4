package org.lantian.kit.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Asks a running service, by its own OpenAPI document, for everything with every kind of token and with hostile input, and says
 * where an answer breaks the {@link Manners}. One seed makes one run: {@code lantian.fuzz.seed} repeats it, {@code
 * lantian.fuzz.rounds} makes it longer.
 */
public final class OpenApiFuzz {

    private static final Logger LOG = Logger.getLogger(OpenApiFuzz.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 4;

    private final URI root;
    private final HttpClient http;
    private final Random random;
    private final Harvest harvest = new Harvest();
    private final Credentials credentials;
    private final Calls calls;
    private final Findings findings = new Findings();
    private final int rounds;

    private OpenApiFuzz(URI root, String unitId, String regionCode) {
        this.root = root;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        long seed = Long.getLong("lantian.fuzz.seed", 20_240_628L);
        this.rounds = Integer.getInteger("lantian.fuzz.rounds", 1_000);
        this.random = new Random(seed);
        this.credentials = new Credentials(unitId, regionCode);
        this.calls = new Calls(random, harvest, credentials);
        LOG.infof("fuzzing with -Dlantian.fuzz.seed=%d -Dlantian.fuzz.rounds=%d", seed, rounds);
    }

    /** Against the service at this address, by officers of this unit and callers of this region. */
    public static OpenApiFuzz of(URI root, String unitId, String regionCode) {
        return new OpenApiFuzz(root, unitId, regionCode);
    }

    /** Something that is there, such as the id of a plan, or a good value for a field that has no example. */
    public OpenApiFuzz knowing(String name, String value) {
        harvest.know(name, value);
        return this;
    }

    /** Every operation once with every token and a few times well, then the rounds; what was found, empty when nothing was. */
    public List<String> run() throws IOException, InterruptedException {
        var operations = new ApiDocument(document()).operations();
        for (var operation : operations) {
            for (int times = 0; times < 3; times++) {
                ask(calls.good(operation));
            }
        }
        for (var operation : operations) {
            for (var credential : credentials.names()) {
                ask(calls.by(operation, credential));
            }
        }
        for (int round = 0; round < rounds; round++) {
            var operation = operations.get(random.nextInt(operations.size()));
            switch (random.nextInt(10)) {
                case 0 -> ask(calls.good(operation));
                case 1 -> atOnce(calls.good(operation));
                case 2, 3 -> ask(calls.misshapen(operation));
                default -> ask(calls.spoiled(operation));
            }
        }
        LOG.infof("%d operations answered %s", operations.size(), findings.statuses());
        return findings.all();
    }

    private JsonNode document() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(root.resolve("/openapi?format=json")).build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    private void ask(Call call) throws IOException, InterruptedException {
        try {
            judge(call, http.send(call.request(root), Whole::unlessEndless));
        } catch (HttpTimeoutException e) {
            findings.add(call, "no answer in " + Call.LONGEST);
        }
    }

    /** Several callers with one and the same request: none may find the others' traces. */
    private void atOnce(Call call) {
        call.tell(AT_ONCE + " times at once");
        var answers = java.util.stream.IntStream.range(0, AT_ONCE)
                .mapToObj(i -> http.sendAsync(call.request(root), Whole::unlessEndless))
                .toList();
        answers.stream().map(CompletableFuture::join).forEach(answer -> judge(call, answer));
    }

    private void judge(Call call, HttpResponse<byte[]> answer) {
        findings.answered(answer.statusCode());
        Manners.complaint(answer, call.operation.answersPages()).ifPresent(complaint -> findings.add(call, complaint));
        if (answer.statusCode() < 300) {
            if (call.operation.needsToken() && credentials.unknown(call.credential)) {
                findings.add(call, "lets a stranger in with token " + call.credential);
            }
            harvest.gather(call.operation, answer.body());
        }
    }
}
