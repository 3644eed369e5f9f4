package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** A clerk uploads plan documents; each becomes a draft, and the answer says what was read and what was not understood. */
final class UploadPlans {

    private static final Set<String> FORMS = Set.of("txt", "doc", "docx", "html", "pdf");
    private static final int SHOWN = 3;

    private final Setting setting;
    private final Caller planner;
    private final Steps steps;

    UploadPlans(Setting setting, Steps steps) {
        this.setting = setting;
        this.planner = setting.caller("planner");
        this.steps = steps;
    }

    List<UploadedPlan> upload() {
        List<UploadedPlan> plans = new ArrayList<>();
        for (Path document : documents()) {
            try {
                plans.add(upload(document));
            } catch (RuntimeException e) {
                steps.fail(document.getFileName() + ": " + e.getMessage());
            }
        }
        steps.check(!plans.isEmpty(), plans.size() + " plans of " + setting.plans());
        return plans;
    }

    private UploadedPlan upload(Path document) {
        var requestId = requestId(document);
        var answer = planner.under(requestId).upload(Port.PLAN, "/plan-imports", document);
        var read = answer.expect(200, 201);
        var plan = new UploadedPlan(
                read.path("planId").asText(),
                read.path("title").asText(),
                read.path("region").path("code").asText(read.path("region").asText()),
                requestId);
        steps.check(
                read.path("measures").asInt() > 0,
                "%s, %s: %s — %d measures, %d responsibilities, %d targets, %d deadlines, %d recurring duties"
                        .formatted(
                                document.getFileName(),
                                answer.status() == 201 ? "new" : "known already",
                                plan.title(),
                                read.path("measures").asInt(),
                                read.path("responsibilities").asInt(),
                                read.path("targets").asInt(),
                                read.path("deadlines").asInt(),
                                read.path("recurring").asInt()));
        steps.note("%d units proposed to the directory"
                .formatted(read.path("proposedUnits").size()));
        tell("unresolved", read.path("unresolved"));
        tell("not understood", read.path("unread"));
        checkQuotes(plan);
        return plan;
    }

    /** The same document is uploaded under the same id in every run. */
    private static String requestId(Path document) {
        try {
            return "upload-" + UUID.nameUUIDFromBytes(Files.readAllBytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every extracted fact keeps its quote, so that a person can check it against the document. */
    private void checkQuotes(UploadedPlan plan) {
        var measures = planner.all(Port.PLAN, "/plans/" + plan.id() + "/measures");
        int facts = 0;
        int quoted = 0;
        for (JsonNode measure : measures) {
            for (String kind : List.of("targets", "deadlines", "recurring")) {
                for (JsonNode fact : measure.path(kind)) {
                    facts++;
                    quoted += fact.path("quote").asText("").isBlank() ? 0 : 1;
                }
            }
        }
        steps.check(
                facts == quoted,
                "each of its %d targets, deadlines and recurring duties has its quote".formatted(facts));
    }

    private void tell(String what, JsonNode remarks) {
        if (!remarks.isEmpty()) {
            steps.note("%d %s, such as".formatted(remarks.size(), what));
            for (int i = 0; i < Math.min(SHOWN, remarks.size()); i++) {
                steps.note("  「%s」: %s"
                        .formatted(
                                shortened(remarks.get(i).path("quote").asText()),
                                remarks.get(i).path("reason").asText()));
            }
        }
    }

    private static String shortened(String quote) {
        var line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    private List<Path> documents() {
        try (var files = Files.list(setting.plans())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> FORMS.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
