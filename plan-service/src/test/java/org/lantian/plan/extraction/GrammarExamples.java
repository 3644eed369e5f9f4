package org.lantian.plan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.extraction.date.ReadRecurring;
import org.lantian.plan.extraction.duty.DefaultResponsibility;
import org.lantian.plan.extraction.fact.FactReader;
import org.lantian.plan.extraction.fact.Facts;
import org.lantian.plan.extraction.target.ReadTarget;
import org.lantian.plan.extraction.text.Passage;

/** The table of printed forms: one example each, and what is read from it in short notation. */
record GrammarExamples(String title, boolean duty, List<Example> examples) {

    /** One form; {@code ⏎} in the text stands for a line end. */
    record Example(String form, String text, String expected) {}

    private static final int ISSUED = 2024;

    static List<GrammarExamples> sections() {
        List<GrammarExamples> sections = new ArrayList<>();
        for (List<String> row : rows()) {
            if (row.size() == 1) {
                String[] heading = row.get(0).split(" ", 3);
                sections.add(new GrammarExamples(heading[2], heading[1].equals("duty"), new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).examples().add(new Example(row.get(0), row.get(1), row.get(2)));
            }
        }
        return sections;
    }

    private static List<List<String>> rows() {
        try (var stream = GrammarExamples.class.getResourceAsStream("/extraction/grammar.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("grammar.tsv is missing");
            }
            String table = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is read from an example, in the notation of the table. */
    String read(Example example) {
        return duty ? duties(example.text()) : facts(example.text());
    }

    private static String duties(String text) {
        PlanReading reading = PlanReader.read(document("甲市治水方案⏎一、重点任务⏎（一）治水。" + text));
        ReadMeasure measure = reading.measures().get(0);
        DefaultResponsibility defaults = reading.defaultResponsibility();
        Stream<String> held = measure.responsibilities().stream().map(unit -> unit.role() + " " + unit.unit());
        Stream<String> due = measure.deadlines().stream().map(deadline -> "due " + deadline.dueOn());
        Stream<String> inherited = defaults == null
                ? Stream.of()
                : defaults.responsibilities().stream().map(unit -> "default " + unit.role() + " " + unit.unit());
        return join(Stream.of(held, due, inherited).flatMap(part -> part).toList());
    }

    private static String facts(String text) {
        SourceDocument document = document(text);
        Facts facts = FactReader.read(
                List.of(Passage.of(document, document.blocks().get(0).span())), ISSUED);
        List<String> read = new ArrayList<>();
        facts.deadlines()
                .forEach(deadline -> read.add(
                        "deadline " + (deadline.dueOn() == null ? "?" : deadline.dueOn()) + " " + deadline.what()));
        facts.targets().forEach(target -> read.add(target(target)));
        facts.recurring().forEach(duty -> read.add(recurring(duty)));
        return read.isEmpty() && !facts.unread().isEmpty() ? "unread" : join(read);
    }

    private static String target(ReadTarget target) {
        return "target " + target.indicator() + " " + target.comparator().symbol() + " "
                + (target.value() == null ? "?" : target.value().toPlainString()) + " " + target.unit()
                + (target.dueOn() == null ? "" : " due " + target.dueOn())
                + (target.baselineYear() == null ? "" : " since " + target.baselineYear())
                + (target.scope() == null ? "" : " on " + target.scope())
                + (target.aspirational() ? " striving" : "")
                + (target.approximate() ? " approximate" : "");
    }

    private static String recurring(ReadRecurring duty) {
        String every = "every " + duty.every().name().toLowerCase(java.util.Locale.ROOT);
        ReadRecurring.Quantity quantity = duty.quantity();
        return quantity == null
                ? every
                : every + " " + quantity.comparator().symbol() + " "
                        + quantity.value().toPlainString() + " " + quantity.unit();
    }

    private static String join(List<String> read) {
        return read.isEmpty() ? "nothing" : String.join("; ", read);
    }

    private static SourceDocument document(String text) {
        return SourceDocument.read(text.replace('⏎', '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8), null);
    }
}
