package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Span;
import org.lantian.plan.document.Table;
import org.lantian.plan.extraction.duty.DutyClause;
import org.lantian.plan.extraction.duty.KnownUnits;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.duty.Role;
import org.lantian.plan.extraction.duty.UnitNames;
import org.lantian.plan.extraction.text.Numerals;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;

/**
 * A table that divides work: a heading row names the columns, each row is a measure, a row without number and task goes on
 * with the measure above it as a further segment.
 */
public final class TaskTable {

    private final SourceDocument document;
    private final Map<TaskColumn, Integer> columns;
    private final List<Table.Row> rows;
    private final KnownUnits known;

    private TaskTable(SourceDocument document, Map<TaskColumn, Integer> columns, List<Table.Row> rows) {
        this.document = document;
        this.columns = columns;
        this.rows = rows;
        this.known = new KnownUnits();
    }

    /** The table as one that divides work, or null when its headings, on up to three rows, do not say so. */
    public static @Nullable TaskTable of(SourceDocument document, Table table) {
        Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
        for (int header = 0; header < Math.min(3, table.rows().size()); header++) {
            columns(document, table.rows().get(header)).forEach(columns::putIfAbsent);
            boolean work = columns.containsKey(TaskColumn.TASK) || columns.containsKey(TaskColumn.CONTENT);
            boolean duty = columns.keySet().stream().anyMatch(column -> column.role() != null);
            if (work && duty) {
                return new TaskTable(
                        document,
                        columns,
                        table.rows().subList(header + 1, table.rows().size()));
            }
        }
        return null;
    }

    private static Map<TaskColumn, Integer> columns(SourceDocument document, Table.Row row) {
        Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            TaskColumn column = TaskColumn.of(
                    Passage.of(document, row.cells().get(i).span()).folded());
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /** The rows as measures; units are cut apart with the help of the names that stand alone somewhere in the table. */
    public List<Item> items() {
        for (Table.Row row : rows) {
            for (TaskColumn column : TaskColumn.values()) {
                if (column.role() != null) {
                    lines(row, column).forEach(known::observe);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        Item last = null;
        int running = 0;
        Table.Row above = null;
        for (Table.Row printed : rows) {
            Table.Row row = withDutiesFromAbove(printed, above);
            above = row;
            Passage task = cell(row, TaskColumn.TASK);
            Passage number = cell(row, TaskColumn.NUMBER);
            Segment content = segment(row);
            if (content.text().isEmpty() && content.clauses().isEmpty()) {
                continue;
            }
            if (last != null && task.isEmpty() && number.isEmpty()) {
                last = new Item(
                        last.number(), last.segment() + 1, title(Passage.EMPTY, content), last.section(), content);
            } else {
                running++;
                last = new Item(number(number, running), 1, title(task, content), List.of(), content);
            }
            items.add(last);
        }
        return items;
    }

    /** Units in a cell that is merged over several rows are held to each of them. */
    private Table.Row withDutiesFromAbove(Table.Row row, Table.@Nullable Row above) {
        List<Table.Cell> cells = new ArrayList<>(row.cells());
        for (Map.Entry<TaskColumn, Integer> column : columns.entrySet()) {
            int at = column.getValue();
            boolean duty = column.getKey().role() != null || column.getKey() == TaskColumn.DUE;
            if (duty
                    && above != null
                    && at < cells.size()
                    && at < above.cells().size()
                    && cells.get(at).joinedAbove()) {
                cells.set(at, above.cells().get(at));
            }
        }
        return new Table.Row(cells);
    }

    private static String number(Passage printed, int running) {
        String digits = printed.folded().replaceAll("[^0-9一二三四五六七八九十百]", "");
        int number = Numerals.whole(digits);
        return Integer.toString(number > 0 ? number : running);
    }

    private static String title(Passage task, Segment content) {
        if (!task.isEmpty()) {
            return Headings.of(task);
        }
        return content.text().isEmpty() ? "" : Headings.of(content.text().get(0));
    }

    private Segment segment(Table.Row row) {
        List<Passage> text = sentences(lines(row, TaskColumn.CONTENT));
        if (text.isEmpty()) {
            text = sentences(lines(row, TaskColumn.TASK));
        }
        List<ReadResponsibility> held = new ArrayList<>();
        List<Passage> due = new ArrayList<>();
        Span span = null;
        for (Map.Entry<TaskColumn, Integer> column : columns.entrySet()) {
            Role role = column.getKey().role();
            Passage cell = cell(row, column.getKey());
            if (cell.isEmpty() || role == null && column.getKey() != TaskColumn.DUE) {
                continue;
            }
            if (role == null) {
                due.add(cell);
            } else {
                units(lines(row, column.getKey()), role).forEach(held::add);
                Span at = cell.quote().position();
                span = span == null ? at : span.cover(at);
            }
        }
        if (span == null && due.isEmpty()) {
            return new Segment(text, List.of());
        }
        Span quoted = span == null ? due.get(0).quote().position() : span;
        Quote quote = new Quote(document.textAt(quoted), quoted);
        return new Segment(text, List.of(new DutyClause(quote, held, null, due, List.of())));
    }

    /** Lines that stop in mid sentence go on in the next. */
    private static List<Passage> sentences(List<Passage> lines) {
        List<Passage> sentences = new ArrayList<>();
        List<Passage> pending = new ArrayList<>();
        for (Passage line : lines) {
            pending.add(line);
            if ("。！？；：".indexOf(line.last()) >= 0) {
                sentences.add(Passage.join(pending));
                pending.clear();
            }
        }
        if (!pending.isEmpty()) {
            sentences.add(Passage.join(pending));
        }
        return sentences;
    }

    private List<ReadResponsibility> units(List<Passage> lines, Role role) {
        List<ReadResponsibility> units = new ArrayList<>();
        for (Passage line : known.whole(lines)) {
            for (Passage listed : UnitNames.split(line)) {
                for (Passage name : known.apart(listed)) {
                    if (name.length() >= 2) {
                        units.add(new ReadResponsibility(name.printed(), role, false, name.quote()));
                    }
                }
            }
        }
        return units;
    }

    private Passage cell(Table.Row row, TaskColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? Passage.EMPTY
                : Passage.of(document, row.cells().get(index).span());
    }

    /** The lines of a cell; a single sign such as / or — says that there is nothing. */
    private List<Passage> lines(Table.Row row, TaskColumn column) {
        Integer index = columns.get(column);
        if (index == null || index >= row.cells().size()) {
            return List.of();
        }
        Span span = row.cells().get(index).span();
        List<Passage> lines = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || document.text().charAt(i) == '\n') {
                Passage line = Passage.of(document, new Span(start, i));
                if (line.length() > 1) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
