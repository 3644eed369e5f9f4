package org.lantian.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Span;
import org.lantian.plan.extraction.text.Quote;
import org.lantian.plan.intake.PlanSources;
import org.lantian.plan.intake.PrintedBlock;
import org.lantian.plan.lifecycle.Fact;
import org.lantian.plan.lifecycle.FactView;
import org.lantian.plan.lifecycle.PlanFacts;

/** Shows a document beside what was read from it. */
@ApplicationScoped
@Transactional
public class Transcripts {

    private final PlanSources sources;
    private final PlanFacts facts;

    Transcripts(PlanSources sources, PlanFacts facts) {
        this.sources = sources;
        this.facts = facts;
    }

    public TranscriptView of(UUID planId) {
        var source = sources.of(planId);
        var text = new SourceText(source.text());
        var report = source.report();
        return new TranscriptView(
                source.sha256(),
                source.fileName(),
                source.blocks().stream().map(b -> block(source.text(), b)).toList(),
                facts.of(planId).stream()
                        .flatMap(fact -> mark(fact, text).stream())
                        .toList(),
                report.unresolved().stream()
                        .map(u -> remark(u.measure(), u.quote(), u.reason(), text))
                        .toList(),
                report.unread().stream()
                        .map(u -> remark(null, u.quote(), u.reason(), text))
                        .toList());
    }

    private static TranscriptView.BlockView block(String text, PrintedBlock block) {
        var rows = block.rows();
        if (rows == null) {
            return new TranscriptView.BlockView(block.start(), text.substring(block.start(), block.end()), null);
        }
        return new TranscriptView.BlockView(
                block.start(),
                null,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new TranscriptView.CellView(cell.start(), words(text, cell)))
                                .toList())
                        .toList());
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    /** A fact kept without its position is found by its words. */
    private static Optional<TranscriptView.Mark> mark(FactView fact, SourceText text) {
        var start = fact.start();
        var end = fact.end();
        if (start != null && end != null) {
            return Optional.of(mark(fact, new Span(start, end)));
        }
        return words(fact)
                .flatMap(words -> text.find(words, 0))
                .map(Quote::position)
                .map(span -> mark(fact, span));
    }

    private static Optional<String> words(FactView fact) {
        return fact.fact() instanceof Fact.Document document
                ? Optional.of(document.title())
                : Optional.ofNullable(fact.quote());
    }

    private static TranscriptView.Mark mark(FactView fact, Span span) {
        return new TranscriptView.Mark(
                fact.id(), fact.fact().kind(), fact.measureId(), span.start(), span.end(), fact.origin());
    }

    private static TranscriptView.Remark remark(
            @Nullable String measure, String quote, String reason, SourceText text) {
        var found = text.find(quote, 0).map(Quote::position);
        return new TranscriptView.Remark(
                measure,
                quote,
                reason,
                found.map(Span::start).orElse(null),
                found.map(Span::end).orElse(null));
    }
}
