package org.lantian.task.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.cycle.Every;
import org.lantian.task.cycle.Period;
import org.lantian.task.measure.Recurring;
import org.lantian.task.report.Quantity;
import org.lantian.task.report.ReportView;
import org.lantian.task.report.Reports;

/**
 * How an assignment stands by the quotas of its measure. What counts is reported in the quota's own unit, in reports on days or
 * periods that end within the quota's period, unless the reviewer returned the report.
 */
@ApplicationScoped
public class QuotaReading {

    private final AssignmentReading assignments;
    private final Reports reports;
    private final Clock clock;

    QuotaReading(AssignmentReading assignments, Reports reports, Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public List<QuotaView> of(UUID assignmentId) {
        var recurring = assignments.byId(assignmentId).recurring();
        var filed = reports.about(assignmentId);
        return recurring.stream()
                .flatMap(duty -> standing(duty, filed).stream())
                .toList();
    }

    private Optional<QuotaView> standing(Recurring duty, List<ReportView> filed) {
        var quantity = duty.quantity();
        if (quantity == null || quantity.value() == null || quantity.unit() == null || duty.every() == null) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var period = Every.valueOf(duty.every().toUpperCase(Locale.ROOT)).around(today);
        var quota = new Quota(String.valueOf(quantity.comparator()).startsWith("<"), quantity.value(), period);
        var actual = filed.stream()
                .filter(report -> report.verdict() == null || report.verdict().accepted())
                .filter(report -> period.contains(dayOf(report)))
                .flatMap(report -> report.quantities().stream())
                .filter(amount -> amount.unit().equals(quantity.unit()))
                .map(Quantity::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var standing = quota.on(today, actual);
        return Optional.of(new QuotaView(
                duty.quote(),
                period.name(),
                period.from(),
                period.to(),
                quantity.comparator(),
                quantity.value(),
                quantity.unit(),
                standing.actual(),
                standing.expectedByNow(),
                standing.projection(),
                standing.state(),
                standing.state().label()));
    }

    private LocalDate dayOf(ReportView report) {
        return report.period() == null
                ? LocalDate.ofInstant(report.filedAt(), clock.getZone())
                : Period.named(report.period()).to();
    }
}
