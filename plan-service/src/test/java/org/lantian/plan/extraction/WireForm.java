package org.lantian.plan.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.date.ReadRecurring;
import org.lantian.plan.extraction.duty.DefaultResponsibility;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.fact.Unread;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.extraction.text.Quote;

/** A reading in the form in which the API answers it, as labels and scoring expect it. */
final class WireForm {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WireForm() {}

    static ObjectNode of(PlanReading reading) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode plan = root.putObject("plan");
        plan.put("title", reading.title());
        plan.put("documentNumber", reading.documentNumber());
        plan.put("issuer", reading.issuer());
        plan.put("region", reading.region());
        plan.put("issuedOn", text(reading.issuedOn()));
        plan.put("consultationDraft", reading.consultationDraft());
        reading.keyAreas().forEach(plan.putArray("keyAreas")::add);
        targets(plan.putArray("objectives"), reading.objectives());
        DefaultResponsibility defaults = reading.defaultResponsibility();
        if (defaults != null) {
            plan.putObject("defaultResponsibility")
                    .put("quote", defaults.quote().text());
        }
        ArrayNode measures = root.putArray("measures");
        reading.measures().forEach(measure -> measure(measures.addObject(), measure));
        ArrayNode unresolved = root.putArray("unresolved");
        for (Unresolved open : reading.unresolved()) {
            unresolved
                    .addObject()
                    .put("measure", open.measure())
                    .put("quote", open.quote().text())
                    .put("reason", open.reason());
        }
        ArrayNode unread = root.putArray("unread");
        for (Unread open : reading.unread()) {
            unread.addObject().put("quote", open.quote().text()).put("reason", open.reason());
        }
        return root;
    }

    private static void measure(ObjectNode json, ReadMeasure measure) {
        json.put("number", measure.number()).put("segment", measure.segment()).put("title", measure.title());
        measure.section().forEach(json.putArray("section")::add);
        json.put("text", measure.text().text());
        ArrayNode responsibilities = json.putArray("responsibilities");
        for (ReadResponsibility held : measure.responsibilities()) {
            responsibilities
                    .addObject()
                    .put("unit", held.unit())
                    .put("role", held.role().name())
                    .put("inherited", held.inherited());
        }
        Quote clause = measure.responsibilityQuote();
        json.put("responsibilityQuote", clause == null ? null : clause.text());
        targets(json.putArray("targets"), measure.targets());
        ArrayNode deadlines = json.putArray("deadlines");
        for (ReadDeadline deadline : measure.deadlines()) {
            deadlines
                    .addObject()
                    .put("quote", deadline.quote().text())
                    .put("what", deadline.what())
                    .put("dueOn", text(deadline.dueOn()));
        }
        ArrayNode recurring = json.putArray("recurring");
        for (ReadRecurring duty : measure.recurring()) {
            ObjectNode node = recurring
                    .addObject()
                    .put("quote", duty.quote().text())
                    .put("every", duty.every().name().toLowerCase(Locale.ROOT));
            ReadRecurring.Quantity quantity = duty.quantity();
            if (quantity != null) {
                node.putObject("quantity")
                        .put("comparator", quantity.comparator().symbol())
                        .put("value", quantity.value())
                        .put("unit", quantity.unit());
            }
        }
    }

    private static void targets(ArrayNode array, List<ReadTarget> targets) {
        for (ReadTarget target : targets) {
            array.addObject()
                    .put("quote", target.quote().text())
                    .put("indicator", target.indicator())
                    .put("comparator", target.comparator().symbol())
                    .put("value", target.value())
                    .put("unit", target.unit())
                    .put("baselineYear", target.baselineYear())
                    .put("dueOn", text(target.dueOn()))
                    .put("scope", target.scope())
                    .put("aspirational", target.aspirational())
                    .put("approximate", target.approximate());
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
