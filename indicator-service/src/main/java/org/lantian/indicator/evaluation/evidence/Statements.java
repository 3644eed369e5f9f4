package org.lantian.indicator.evaluation.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.evaluation.rule.Statement;
import org.lantian.indicator.report.ApprovedReport;
import org.lantian.indicator.report.ReportKind;

/** Takes approved reports together: the last state that is known, else the sum of what was done within the period. */
final class Statements {

    private Statements() {}

    static @Nullable Statement of(List<ApprovedReport> reports, Period period) {
        var states = reports.stream()
                .filter(report -> report.kind() == ReportKind.STATE)
                .filter(report -> !last(report).isAfter(period.last()))
                .sorted(Comparator.comparing(Statements::last))
                .toList();
        if (!states.isEmpty()) {
            return state(states, period);
        }
        var amounts = reports.stream()
                .filter(report -> report.kind() == ReportKind.AMOUNT)
                .filter(report -> period.contains(report.period().first()) && period.contains(last(report)))
                .sorted(Comparator.comparing(Statements::last))
                .toList();
        return amounts.isEmpty() ? null : sum(amounts);
    }

    private static Statement state(List<ApprovedReport> states, Period period) {
        var latest = states.get(states.size() - 1);
        var before = states.stream()
                .filter(report -> last(report).isBefore(period.first()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Statement(
                latest.value(),
                false,
                parts(states.stream()
                        .filter(report -> report.equals(latest) || !last(report).isBefore(period.first()))
                        .toList()),
                last(latest),
                before == null || before.equals(latest) ? null : before.value(),
                "经认定的填报数据");
    }

    private static Statement sum(List<ApprovedReport> amounts) {
        return new Statement(
                amounts.stream().map(ApprovedReport::value).reduce(Fraction.ZERO, Fraction::plus),
                true,
                parts(amounts),
                last(amounts.get(amounts.size() - 1)),
                null,
                "%d次经认定的填报累计".formatted(amounts.size()));
    }

    private static List<Statement.Part> parts(List<ApprovedReport> reports) {
        return reports.stream()
                .map(report -> new Statement.Part(report.period().toString(), report.value()))
                .toList();
    }

    private static LocalDate last(ApprovedReport report) {
        return report.period().last();
    }
}
