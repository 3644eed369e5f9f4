package org.lantian.task.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.task.assignment.AssignmentFilter;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.AssignmentView;
import org.lantian.task.assignment.StatedDate;

/** Writes duties within the caller's sight in the columns that they come in by, a portion at a time. */
@ApplicationScoped
public class TableExport {

    private static final int PORTION = 500;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AssignmentReading assignments;

    TableExport(AssignmentReading assignments) {
        this.assignments = assignments;
    }

    /** How the table is written. */
    public enum Format {
        CSV,
        XLSX
    }

    public void template(Format format, OutputStream to) throws IOException {
        try (var table = writer(format, to)) {
            table.row(headings());
        }
    }

    public void write(AssignmentFilter filter, Format format, OutputStream to) throws IOException {
        try (var table = writer(format, to)) {
            table.row(headings());
            UUID last = null;
            List<AssignmentView> portion;
            do {
                portion = assignments.after(last, PORTION, filter);
                for (var assignment : portion) {
                    table.row(cells(assignment));
                    last = assignment.id();
                }
            } while (portion.size() == PORTION);
        }
    }

    private static TableWriter writer(Format format, OutputStream to) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(to);
            case XLSX -> new XlsxTable(to);
        };
    }

    private static List<String> headings() {
        return Stream.of(Column.values()).map(Column::heading).toList();
    }

    private static List<String> cells(AssignmentView assignment) {
        return Stream.of(Column.values())
                .map(column -> switch (column) {
                    case MEASURE -> assignment.measureNumber();
                    case SEGMENT -> String.valueOf(assignment.measureSegment());
                    case TITLE -> assignment.title();
                    case UNIT_ID -> assignment.unitId();
                    case UNIT -> assignment.unitName();
                    case ROLE -> assignment.roleLabel();
                    case STATE -> assignment.stateLabel();
                    case DUE -> text(assignment.dueOn());
                    case SIGNED ->
                        text(assignment.signedAt() == null ? null : LocalDate.ofInstant(assignment.signedAt(), CHINA));
                    case STARTED -> text(day(assignment.dates().actualStart()));
                    case FINISHED -> text(day(assignment.dates().actualFinish()));
                    case PERCENT -> plain(assignment.percent());
                    case NOTE ->
                        assignment.blockage() == null
                                ? ""
                                : assignment.blockage().reason();
                })
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable StatedDate date) {
        return date == null ? null : date.on();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
