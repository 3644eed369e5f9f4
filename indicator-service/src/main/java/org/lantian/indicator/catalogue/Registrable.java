package org.lantian.indicator.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lantian.indicator.airquality.Period;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;

/** Which targets make sense: a value in the indicator's own unit (a change also in percent), a time to judge, a baseline for a change. */
final class Registrable {

    private static final int LONGEST = 366;
    private static final Period YEARS = new Period(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
    private static final Set<String> CHANGES = Set.of("%", "percentage_point");

    private Registrable() {}

    static void check(TargetData data, Indicator indicator) {
        List<Reason> reasons = new ArrayList<>();
        boolean phased = data.phases() != null && !data.phases().isEmpty();
        if (data.value() == null
                && !indicator.isAttainment()
                && !phased
                && !Goal.of(data, indicator).leftToSuperior()) {
            reasons.add(new Reason("value", "a target needs its value, unless it says that the upper level sets it"));
        }
        if (phased && (data.value() != null || data.period() != null || data.dueOn() != null)) {
            reasons.add(
                    new Reason("phases", "each phase has its own year and value; leave out value, period and dueOn"));
        }
        if (data.unit() != null && !data.unit().equals(indicator.unit()) && !isChange(data)) {
            reasons.add(new Reason("unit", "the indicator is in " + indicator.unit()));
        }
        if (data.comparator().isYearly() && !"%".equals(data.unit() == null ? indicator.unit() : data.unit())) {
            reasons.add(new Reason("unit", "an average of years is in percent"));
        }
        if (data.comparator().isChange() && !data.comparator().isYearly() && data.baselineYear() == null) {
            reasons.add(new Reason("baselineYear", "a change needs the year that it is compared with"));
        }
        if (data.period() == null && data.dueOn() == null && !phased) {
            reasons.add(new Reason("dueOn", "say by when, or which period is to be judged"));
        }
        if (data.period() != null && !isPeriod(data.period())) {
            reasons.add(new Reason("period", "write it as 2016, 2016-Q1, 2016-03 or 2016-03-05; at most a year"));
        }
        if (data.dueOn() != null && !YEARS.contains(data.dueOn())) {
            reasons.add(new Reason("dueOn", "between 1990 and 2100"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid("invalid_target", "the target cannot be judged as it stands", reasons);
        }
    }

    private static boolean isChange(TargetData data) {
        return data.comparator().isChange() && CHANGES.contains(data.unit());
    }

    private static boolean isPeriod(String text) {
        try {
            var period = Period.parse(text);
            return YEARS.contains(period.first()) && period.length() <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
