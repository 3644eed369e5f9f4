package org.lantian.indicator.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetContinued;
import org.lantian.indicator.catalogue.TargetRegister;
import org.lantian.indicator.catalogue.Targets;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Takes reports on targets from the units that answer for them, and the decisions of those who supervise the region. */
@ApplicationScoped
@Transactional
public class Reporting {

    private static final String PERCENT = "%";

    private final TargetReports reports;
    private final TargetRegister register;
    private final Targets targets;
    private final WhoAnswers whoAnswers;
    private final Caller caller;
    private final Clock clock;

    Reporting(
            TargetReports reports,
            TargetRegister register,
            Targets targets,
            WhoAnswers whoAnswers,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.register = register;
        this.targets = targets;
        this.whoAnswers = whoAnswers;
        this.caller = caller;
        this.clock = clock;
    }

    public ReportView submit(UUID targetId, ReportData data) {
        var target = register.seen(targetId, caller);
        mustAnswer(target);
        check(target, data);
        var report = new TargetReport(targetId, data, value(data), caller.name(), clock.instant());
        reports.persistAndFlush(report);
        return report.view();
    }

    public Page<ReportView> of(UUID targetId, Paging paging) {
        register.seen(targetId, caller);
        return Page.of(
                reports.find("targetId = ?1 order by submittedAt desc, id", targetId), paging, TargetReport::view);
    }

    public ReportView get(UUID id) {
        return seen(id).view();
    }

    public ReportView approve(UUID id, @Nullable String ifMatch) {
        var report = decidable(id, ifMatch);
        report.approve(caller.name(), clock.instant());
        reports.flush();
        targets.doubt(report.targetId());
        return report.view();
    }

    public ReportView giveBack(UUID id, String reason, @Nullable String ifMatch) {
        var report = decidable(id, ifMatch);
        report.giveBack(caller.name(), reason, clock.instant());
        reports.flush();
        return report.view();
    }

    /** What counts of these targets, by target, the earlier submitted first. */
    public Map<UUID, List<ApprovedReport>> approved(Collection<UUID> targetIds) {
        return reports.approved(targetIds).stream()
                .collect(groupingBy(
                        TargetReport::targetId,
                        mapping(
                                report -> new ApprovedReport(
                                        Period.parse(report.period()), report.kind(), report.value()),
                                toList())));
    }

    /** What was reported on the former target speaks for the one that goes on. */
    void carryOn(@Observes TargetContinued continued) {
        reports.update(
                "targetId = ?1, version = version + 1 where targetId = ?2", continued.targetId(), continued.formerId());
    }

    private TargetReport seen(UUID id) {
        var report = reports.findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("report", id));
        try {
            register.seen(report.targetId(), caller);
        } catch (Refusal.NotFound hidden) {
            throw new Refusal.NotFound("report", id);
        }
        return report;
    }

    private TargetReport decidable(UUID id, @Nullable String ifMatch) {
        var report = seen(id);
        caller.mustReach(register.seen(report.targetId(), caller).regionCode());
        Versions.check(ifMatch, report.version());
        return report;
    }

    /** An officer reports for a unit that answers; planners of the region may for all. */
    private void mustAnswer(Target target) {
        if (caller.is(Roles.ADMINISTRATOR) || caller.is(Roles.PLANNER)) {
            caller.mustReach(target.regionCode());
            return;
        }
        var own = caller.unit().orElse("");
        if (whoAnswers.to(target).stream().noneMatch(unit -> unit.unitId().equals(own))) {
            throw new Refusal.NotAllowed("your unit does not answer for this target");
        }
    }

    private void check(Target target, ReportData data) {
        var period = period(data.period());
        if (period.first().isAfter(LocalDate.now(clock))) {
            throw new Refusal.Invalid("invalid_report", "period", "it has not begun");
        }
        boolean rate = data.part() != null || data.whole() != null;
        if (rate == (data.value() != null)) {
            throw new Refusal.Invalid("invalid_report", "value", "say either the value, or part and whole");
        }
        if (!rate) {
            return;
        }
        if (!PERCENT.equals(target.goal().unit())) {
            throw new Refusal.Invalid("invalid_report", "part", "only a target in percent is a part of a whole");
        }
        if (data.part() == null
                || data.whole() == null
                || data.whole().signum() <= 0
                || data.part().signum() < 0) {
            throw new Refusal.Invalid("invalid_report", "whole", "part and whole, the whole above zero");
        }
        if (data.kind() == ReportKind.AMOUNT) {
            throw new Refusal.Invalid("invalid_report", "kind", "a rate does not add up: it is a STATE");
        }
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("invalid_period", "period", String.valueOf(e.getMessage()));
        }
    }

    private static Fraction value(ReportData data) {
        BigDecimal value = data.value();
        if (value != null) {
            return Fraction.of(value);
        }
        BigDecimal part = data.part();
        BigDecimal whole = data.whole();
        return part == null || whole == null
                ? Fraction.ZERO
                : Fraction.of(part.movePointRight(2)).over(Fraction.of(whole));
    }
}
