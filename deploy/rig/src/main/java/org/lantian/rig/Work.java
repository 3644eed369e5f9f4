package org.lantian.rig;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.lantian.local.Port;
import org.lantian.local.Ports;
import org.lantian.local.client.Answer;
import org.lantian.local.client.Caller;
import org.lantian.local.receiver.WebhookKey;

/**
 * The main job, over and over, as an honest client does it: what fails is asked for again, in the same words, until it is done.
 * What a service has said is done is kept, to be looked for at the end.
 */
public final class Work implements AutoCloseable {

    /** The steps of the main job that the work takes itself; judging, telling and delivering follow by themselves. */
    public enum Step {
        IMPORT,
        ISSUE,
        SIGN,
        OBSERVE
    }

    /** Where the bureau's notices are brought to: a contact point, and its path at the receiver. */
    public static final String ADDRESS = "rig-webhook";

    public static final String ADDRESS_PATH = "/bureau";

    public static final String STATION = "F001";

    private static final String CITY = "990100";
    /** A steady load, not all that the machine can bear: what waits during an outage has to be worked off afterwards. */
    private static final Duration PACE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(12);
    private static final List<String> HOURS =
            List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");

    private final Rig rig;
    private final Path documents;
    private final String bureau;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Set<String> plans = ConcurrentHashMap.newKeySet();
    private final Set<String> days = ConcurrentHashMap.newKeySet();
    private final Set<String> surprises = ConcurrentHashMap.newKeySet();
    private volatile Ports ports;
    private volatile Step step = Step.IMPORT;
    private volatile boolean going;
    private Thread thread = new Thread(() -> {});

    public Work(Rig rig, Path documents) {
        this.rig = rig;
        this.ports = rig.ports();
        this.documents = documents;
        this.bureau = prepare();
    }

    /** The directory, a station, a target, an address: what the work needs before it begins. */
    private String prepare() {
        var administrator = caller("administrator");
        region(administrator, "990000", "澄川省", "province", null);
        region(administrator, CITY, "明湖市", "prefecture", "990000");
        var unit = done(() -> administrator.post(Port.PLAN, "/units", Map.of("regionCode", CITY, "name", "生态环境局")))
                .path("id")
                .asText();
        WebhookKey key = rig.addressAt(ADDRESS_PATH);
        done(() -> administrator.put(
                Port.NOTIFICATION,
                "/contact-points/" + ADDRESS,
                Map.of(
                        "unitId",
                        unit,
                        "channel",
                        "WEBHOOK",
                        "address",
                        "http://127.0.0.1:" + rig.ports().of(Port.WEBHOOK) + ADDRESS_PATH,
                        "secret",
                        key.secret())));
        var code = codeOf(ADDRESS_PATH);
        done(() -> administrator.post(
                Port.NOTIFICATION, "/contact-points/" + ADDRESS + "/verification", Map.of("code", code)));
        done(() -> caller("planner")
                .put(
                        Port.INDICATOR,
                        "/stations/" + STATION,
                        Map.of(
                                "name",
                                "明湖站",
                                "regionCode",
                                CITY,
                                "type",
                                "NATIONAL",
                                "longitude",
                                116.4,
                                "latitude",
                                39.9)));
        return unit;
    }

    /** Nothing is sent to an address before the code that was brought there has come back. */
    private String codeOf(String path) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var code = rig.codeAt(path);
            if (code.isPresent()) {
                return code.get();
            }
            Patience.rest(PAUSE);
        }
        throw new IllegalStateException("no code came to " + path);
    }

    private void region(
            Caller administrator,
            String code,
            String name,
            String level,
            @org.jspecify.annotations.Nullable String parent) {
        var region = new java.util.HashMap<String, Object>(Map.of("name", name, "level", level));
        if (parent != null) {
            region.put("parentCode", parent);
        }
        done(() -> administrator.put(Port.PLAN, "/regions/" + code, region));
    }

    /** Goes on in a thread of its own until it is told to end. */
    public void begin() {
        going = true;
        thread = new Thread(this::goOn, "work");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the round that is under way is done. */
    public void end() {
        going = false;
        try {
            thread.join(LONGEST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on through these doors. */
    public void through(Ports doors) {
        ports = doors;
    }

    /** Waits until the work is at this step. */
    public boolean at(Step awaited, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            if (step == awaited) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    /** Rounds that are done. */
    public int rounds() {
        return days.size();
    }

    /** Calls made. */
    public int tried() {
        return tried.get();
    }

    /** Calls that had to be made again. */
    public int failed() {
        return failed.get();
    }

    /** Plans that plan-service said were issued. */
    public Set<String> plans() {
        return Set.copyOf(plans);
    }

    /** Days of which all hours were accepted. */
    public Set<String> days() {
        return Set.copyOf(days);
    }

    /** Answers that neither did what was asked nor said that it should be asked again. */
    public Set<String> surprises() {
        return Set.copyOf(surprises);
    }

    public static int hoursOfADay() {
        return HOURS.size();
    }

    private void goOn() {
        while (going) {
            round();
            Patience.rest(PACE);
        }
    }

    /** One plan, from the document to the signature, and one day of air. */
    public void round() {
        int n = number.incrementAndGet();
        step = Step.IMPORT;
        var document = document(n);
        var plan = done(() -> caller("planner").upload(Port.PLAN, "/plan-imports", document))
                .path("planId")
                .asText();
        step = Step.ISSUE;
        issue(plan);
        plans.add(plan);
        step = Step.SIGN;
        signOne();
        step = Step.OBSERVE;
        observe(n);
    }

    /** Whether the issuance took effect is seen from the plan when the answer was lost. */
    private void issue(String plan) {
        done(() -> {
            var answer = caller("planner").post(Port.PLAN, "/plans/" + plan + "/issuance");
            if (answer.status() != 409) {
                return answer;
            }
            var now = caller("planner").get(Port.PLAN, "/plans/" + plan);
            return now.status() == 200
                            && now.expect(200).path("status").asText().equals("ISSUED")
                    ? now
                    : answer;
        });
    }

    private void signOne() {
        var officer = rig.officer(bureau, ports);
        var notices =
                done(() -> officer.get(Port.NOTIFICATION, "/notices?state=SENT&kind=ASSIGNED&size=5&unitId=" + bureau));
        for (JsonNode notice : notices.path("items")) {
            done(() -> officer.post(
                    Port.NOTIFICATION, "/notices/" + notice.path("id").asText() + "/signature"));
            return;
        }
    }

    private void observe(int n) {
        var day = LocalDate.of(2020, 1, 1).plusDays(n).toString();
        var rows = new StringBuilder("station,pollutant,observedAt,value\n");
        HOURS.forEach(hour -> rows.append("%s,PM25,%sT%s:00:00+08:00,%d\n".formatted(STATION, day, hour, 30 + n % 20)));
        done(() -> caller("data-feed").post(Port.INDICATOR, "/observations", "text/csv", rows.toString()));
        days.add(day);
    }

    /** Asks until it is done; what cannot become done by asking again is a surprise. */
    private JsonNode done(Supplier<Answer> call) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            tried.incrementAndGet();
            try {
                var answer = call.get();
                if (answer.status() < 300) {
                    return answer.expect(answer.status());
                }
                if (answer.status() < 500
                        && answer.status() != 429
                        && !answer.hasNotHeard()
                        && answer.status() != 409) {
                    surprises.add(answer.call() + " answered " + answer.status());
                }
                if (answer.status() == 500) {
                    surprises.add(answer.call() + " answered 500");
                }
            } catch (UncheckedIOException e) {
                // No answer: the same will be asked again.
            }
            failed.incrementAndGet();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the work cannot go on");
            }
            Patience.rest(PAUSE);
        }
    }

    private Caller caller(String role) {
        return rig.caller(role, ports);
    }

    private Path document(int n) {
        try (InputStream template = Work.class.getResourceAsStream("/plan.txt")) {
            var text = new String(java.util.Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{number}", Integer.toString(n));
            Files.createDirectories(documents);
            return Files.writeString(documents.resolve("plan-" + n + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end();
    }
}
