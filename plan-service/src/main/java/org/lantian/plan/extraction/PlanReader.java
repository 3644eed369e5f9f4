package org.lantian.plan.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Block;
import org.lantian.plan.document.Paragraph;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Span;
import org.lantian.plan.document.Table;
import org.lantian.plan.extraction.date.PrintedDate;
import org.lantian.plan.extraction.date.PrintedDates;
import org.lantian.plan.extraction.date.ReadDeadline;
import org.lantian.plan.extraction.duty.DefaultResponsibility;
import org.lantian.plan.extraction.duty.DutyClause;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.fact.FactReader;
import org.lantian.plan.extraction.fact.Facts;
import org.lantian.plan.extraction.fact.Unread;
import org.lantian.plan.extraction.front.DocumentFacts;
import org.lantian.plan.extraction.outline.Item;
import org.lantian.plan.extraction.outline.Items;
import org.lantian.plan.extraction.outline.KeyAreas;
import org.lantian.plan.extraction.outline.Objectives;
import org.lantian.plan.extraction.outline.Outline;
import org.lantian.plan.extraction.outline.Passages;
import org.lantian.plan.extraction.outline.Segment;
import org.lantian.plan.extraction.outline.TaskTable;
import org.lantian.plan.extraction.text.GluedNumbers;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;

/**
 * Reads a plan document: blocks become passages, passages an outline, the outline measures with their responsibility
 * clauses, their sentences targets, dates and recurring duties; the front matter gives the document facts. Rules know how
 * plans are written, not which plan it is.
 */
public final class PlanReader {

    private final SourceDocument document;
    private final @Nullable LocalDate issuedOn;
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private @Nullable DefaultResponsibility defaults;

    private PlanReader(SourceDocument document, @Nullable LocalDate issuedOn) {
        this.document = document;
        this.issuedOn = issuedOn;
    }

    /** Reads everything the document says; what it does not understand is listed in the reading, never thrown. */
    public static PlanReading read(SourceDocument document) {
        return read(document, null);
    }

    /** As above; the date of issue, where the caller knows it, goes before the document's (8月底前 takes its year). */
    public static PlanReading read(SourceDocument document, @Nullable LocalDate issuedOn) {
        return new PlanReader(document, issuedOn).read();
    }

    private PlanReading read() {
        List<TaskTable> tables = new ArrayList<>();
        List<Passage> passages = GluedNumbers.part(Passages.of(document, paragraphs(tables)));
        DocumentFacts facts = new DocumentFacts(passages);
        Outline.Node root = Outline.of(passages);
        Integer issueYear = issuedOn == null ? facts.issueYear() : Integer.valueOf(issuedOn.getYear());

        List<ReadMeasure> measures = new ArrayList<>();
        Items.Selection selection = Items.of(root);
        for (Item item : selection.items()) {
            measures.add(measure(item, issueYear));
        }
        for (TaskTable table : tables) {
            addTable(table, measures, issueYear);
        }
        unread.addAll(FactReader.read(selection.aside(), issueYear).unread());
        Facts objectives = FactReader.readObjectives(Objectives.text(root), issueYear);
        unread.addAll(objectives.unread());
        return new PlanReading(
                facts.title(),
                facts.documentNumber(),
                facts.issuer(),
                facts.region(),
                issuedOn == null ? facts.issuedOn() : issuedOn,
                facts.consultationDraft(),
                KeyAreas.of(root),
                objectives.targets(),
                defaults,
                measures,
                unresolved,
                unread);
    }

    /** Running text in order; a table that divides no work is read as running text too. */
    private List<Paragraph> paragraphs(List<TaskTable> tables) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Table table) {
                TaskTable tasks = TaskTable.of(document, table);
                if (tasks != null) {
                    tables.add(tasks);
                } else {
                    table.rows()
                            .forEach(row -> row.cells().forEach(cell -> paragraphs.add(new Paragraph(cell.span()))));
                }
            }
        }
        return paragraphs;
    }

    private void addTable(TaskTable table, List<ReadMeasure> measures, @Nullable Integer issueYear) {
        boolean annex = !measures.isEmpty();
        for (Item item : table.items()) {
            String number = annex ? "附." + item.number() : item.number();
            measures.add(
                    measure(new Item(number, item.segment(), item.title(), item.section(), item.content()), issueYear));
        }
    }

    private ReadMeasure measure(Item item, @Nullable Integer issueYear) {
        Segment content = item.content();
        Facts facts = FactReader.read(content.text(), issueYear);
        List<ReadResponsibility> responsibilities = new ArrayList<>();
        DefaultResponsibility inherited = defaults;
        String key = item.segment() > 1 ? item.number() + "#" + item.segment() : item.number();
        for (DutyClause clause : content.clauses()) {
            responsibilities.addAll(clause.responsibilities());
            for (Quote unclear : clause.unclear()) {
                unresolved.add(
                        new Unresolved(key, unclear, "part of a responsibility clause that names no unit with a role"));
            }
            for (Passage due : clause.due()) {
                addDue(due, item.title(), issueYear, facts);
            }
            defaults = clause.defaults() == null ? defaults : clause.defaults();
        }
        if (inherited != null) {
            responsibilities.addAll(inherited.responsibilities());
        }
        unread.addAll(facts.unread());
        for (ReadDeadline deadline : facts.deadlines()) {
            if (deadline.dueOn() == null) {
                unresolved.add(new Unresolved(key, deadline.quote(), "a time that is no calendar day"));
            }
        }
        return new ReadMeasure(
                item.number(),
                item.segment(),
                item.title(),
                item.section(),
                text(content),
                responsibilities,
                clauseQuote(content.clauses()),
                facts.targets(),
                facts.deadlines(),
                facts.recurring());
    }

    /** 完成时限：2025年12月底: the whole measure is due then. */
    private void addDue(Passage due, String title, @Nullable Integer issueYear, Facts facts) {
        List<PrintedDate> dates = PrintedDates.in(due.folded(), due.folded(), issueYear);
        if (!dates.isEmpty()) {
            facts.add(new ReadDeadline(
                    due.quote(), title, dates.get(dates.size() - 1).day()));
        } else if (!due.isEmpty()) {
            unread.add(new Unread(due.quote(), "a time limit without a date"));
        }
    }

    /** The words of all clauses of a segment, from the first to the last. */
    private @Nullable Quote clauseQuote(List<DutyClause> clauses) {
        if (clauses.size() < 2) {
            return clauses.isEmpty() ? null : clauses.get(0).quote();
        }
        Span first = clauses.get(0).quote().position();
        Span last = clauses.get(clauses.size() - 1).quote().position();
        return Passage.of(document, first.cover(last)).quote();
    }

    private Quote text(Segment content) {
        if (!content.text().isEmpty()) {
            return Passage.join(content.text()).quote();
        }
        return content.clauses().isEmpty()
                ? new Quote("", new Span(0, 0))
                : content.clauses().get(0).quote();
    }
}
