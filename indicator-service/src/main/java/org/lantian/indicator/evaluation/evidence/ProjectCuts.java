package org.lantian.indicator.evaluation.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.evaluation.rule.Cuts;
import org.lantian.indicator.reduction.ProjectView;

/** Adds up what projects cut within a period, as it was known on a day. */
final class ProjectCuts {

    private ProjectCuts() {}

    static @Nullable Cuts of(List<ProjectView> projects, Period period, LocalDate today) {
        if (projects.isEmpty()) {
            return null;
        }
        var verified = Fraction.ZERO;
        var actual = Fraction.ZERO;
        var foreseen = Fraction.ZERO;
        for (var project : projects) {
            var done = known(project.actualTonnes(), project.completedOn(), period, today);
            var checked = done == null ? null : known(project.verifiedTonnes(), project.verifiedOn(), null, today);
            if (checked != null) {
                verified = verified.plus(checked);
                actual = actual.plus(checked);
                foreseen = foreseen.plus(checked);
            } else if (done != null) {
                actual = actual.plus(done);
                foreseen = foreseen.plus(done);
            } else if (isAhead(project, period, today)) {
                foreseen = foreseen.plus(Fraction.of(project.plannedTonnes()));
            }
        }
        return new Cuts(verified, actual, foreseen, projects.size());
    }

    private static @Nullable Fraction known(
            @Nullable BigDecimal tonnes, @Nullable LocalDate on, @Nullable Period period, LocalDate today) {
        boolean counts = on != null && !on.isAfter(today) && (period == null || period.contains(on));
        return tonnes == null || !counts ? null : Fraction.of(tonnes);
    }

    private static boolean isAhead(ProjectView project, Period period, LocalDate today) {
        var completedOn = project.completedOn();
        boolean open = completedOn == null || completedOn.isAfter(today);
        return open && period.contains(project.plannedOn());
    }
}
