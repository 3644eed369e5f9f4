package org.lantian.task.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.DutyDates;
import org.lantian.task.assignment.StatedDate;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;

/** Reads the cells of one row, and gathers everything that is wrong with them. */
final class RowCheck {

    private static final Set<AssignmentState> TAKEN = EnumSet.of(
            AssignmentState.ASSIGNED,
            AssignmentState.SIGNED_FOR,
            AssignmentState.IN_PROGRESS,
            AssignmentState.BLOCKED,
            AssignmentState.SUBMITTED,
            AssignmentState.COMPLETED);

    private final TableRow row;
    private final List<Refusal.Reason> wrong = new ArrayList<>();

    RowCheck(TableRow row) {
        this.row = row;
    }

    List<Refusal.Reason> wrong() {
        return wrong;
    }

    void refuse(Column column, String why) {
        wrong.add(new Refusal.Reason("rows[" + row.number() + "]." + column.field(), why));
    }

    @Nullable
    String needed(Column column) {
        var text = row.text(column);
        if (text == null) {
            refuse(column, "is empty");
        }
        return text;
    }

    @Nullable
    String text(Column column) {
        return row.text(column);
    }

    @Nullable
    Integer segment() {
        return read(Column.SEGMENT, needed(Column.SEGMENT), Integer::valueOf, "is no number");
    }

    @Nullable
    Role role() {
        return read(
                Column.ROLE,
                needed(Column.ROLE),
                text -> Stream.of(Role.values())
                        .filter(role -> role.name().equals(text) || role.label().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                "is no role");
    }

    @Nullable
    AssignmentState state() {
        var state = read(
                Column.STATE,
                needed(Column.STATE),
                text -> Stream.of(AssignmentState.values())
                        .filter(known ->
                                known.name().equals(text) || known.label().equals(text))
                        .filter(TAKEN::contains)
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                "is no state that work is taken over in");
        if (state == AssignmentState.BLOCKED && row.text(Column.NOTE) == null) {
            refuse(Column.NOTE, "say what stands in the way");
        }
        return state;
    }

    @Nullable
    LocalDate day(Column column) {
        return read(column, row.text(column), RowCheck::written, "is no day: 2025-12-31");
    }

    @Nullable
    BigDecimal percent() {
        return read(
                Column.PERCENT,
                row.text(Column.PERCENT),
                text -> {
                    var percent = new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
                    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 2) {
                        throw new IllegalArgumentException();
                    }
                    return percent;
                },
                "0 to 100, with two decimals at most");
    }

    DutyDates dates(@Nullable LocalDate dueOn, LocalDate today) {
        var dates = new DutyDates(null, null, stated(Column.STARTED), stated(Column.FINISHED), null);
        try {
            dates.check(dueOn, today);
        } catch (Refusal.Invalid contradiction) {
            contradiction
                    .reasons()
                    .forEach(reason -> wrong.add(
                            new Refusal.Reason("rows[" + row.number() + "]." + reason.field(), reason.message())));
        }
        return dates;
    }

    /** A day as people write it, of a year with four digits. */
    private static LocalDate written(String text) {
        var day = LocalDate.parse(text.replace('/', '-'));
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("no year of four digits");
        }
        return day;
    }

    private @Nullable StatedDate stated(Column column) {
        var day = day(column);
        return day == null ? null : new StatedDate(day, null);
    }

    private <T> @Nullable T read(Column column, @Nullable String text, Function<String, T> parser, String otherwise) {
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            refuse(column, otherwise);
            return null;
        }
    }
}
