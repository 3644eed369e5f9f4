package org.lantian.plan.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.extraction.PlanWords;
import org.lantian.plan.lifecycle.Fact;

/** What a fact must keep to, so that issuing, assigning and evaluating can rely on it. */
final class FactRules {

    private static final Set<String> PERIODS = Set.of("week", "month", "quarter", "year");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Predicate<String> knownUnit;
    private final Predicate<String> knownRegion;
    private final List<Reason> reasons = new ArrayList<>();

    private FactRules(Predicate<String> knownUnit, Predicate<String> knownRegion) {
        this.knownUnit = knownUnit;
        this.knownRegion = knownRegion;
    }

    /**
     * Everything that is wrong with the fact; empty when nothing is.
     *
     * @param knownUnit whether the directory has a unit of that name, seen from the plan's region
     * @param knownRegion whether the directory has a region of that name
     */
    static List<Reason> violations(Fact fact, Predicate<String> knownUnit, Predicate<String> knownRegion) {
        var rules = new FactRules(knownUnit, knownRegion);
        rules.check(fact);
        return rules.reasons;
    }

    private void check(Fact fact) {
        if (fact instanceof Fact.Document document) {
            date("fact.issuedOn", document.issuedOn());
            for (int i = 0; i < document.keyAreas().size(); i++) {
                region("fact.keyAreas[" + i + "]", document.keyAreas().get(i));
            }
        } else if (fact instanceof Fact.DefaultResponsibility clause) {
            for (int i = 0; i < clause.units().size(); i++) {
                unit("fact.units[" + i + "].unit", clause.units().get(i).unit());
            }
        } else if (fact instanceof Fact.Responsibility responsibility) {
            unit("fact.unit", responsibility.unit());
        } else if (fact instanceof Fact.Target target) {
            amount(target.comparator(), target.value(), target.unit());
            date("fact.dueOn", target.dueOn());
            if (target.value() == null && target.unit() != null) {
                wrong("fact.value", "a unit of measure wants a value");
            }
        } else if (fact instanceof Fact.Deadline deadline) {
            date("fact.dueOn", deadline.dueOn());
        } else if (fact instanceof Fact.Recurring recurring) {
            recurring(recurring);
        }
    }

    private void recurring(Fact.Recurring recurring) {
        if (!PERIODS.contains(recurring.every())) {
            wrong("fact.every", "week, month, quarter or year");
        }
        var comparator = recurring.comparator();
        if ((comparator == null) != (recurring.value() == null)) {
            wrong("fact.comparator", "an amount has a comparator and a value, or neither");
        }
        if (comparator != null) {
            amount(comparator, recurring.value(), recurring.unit());
        }
    }

    private void amount(String comparator, @Nullable BigDecimal value, @Nullable String unit) {
        if (!PlanWords.comparators().contains(comparator)) {
            wrong(
                    "fact.comparator",
                    "one of "
                            + String.join(
                                    " ",
                                    PlanWords.comparators().stream().sorted().toList()));
        }
        if (unit != null && !PlanWords.isUnitOfMeasure(unit)) {
            wrong("fact.unit", "no known unit of measure; write it as plans do, or as ug/m3, mg/m3, t, %");
        }
    }

    private void unit(String field, String name) {
        if (!PlanWords.isUnitName(name) && !knownUnit.test(name)) {
            wrong(field, "no unit of the directory is called so, nor does it end as a unit's name does");
        }
    }

    private void region(String field, String name) {
        if (!knownRegion.test(name)) {
            wrong(field, "no region is called so");
        }
    }

    private void date(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            wrong(field, "a day between " + EARLIEST + " and " + LATEST);
        }
    }

    private void wrong(String field, String message) {
        reasons.add(new Reason(field, message));
    }
}
