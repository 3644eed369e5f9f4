package org.lantian.task.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One segment of a measure with the units that are responsible for it; of {@code plan.measure-issued} what is read here. */
public record MeasureIssued(
        UUID planId,
        String planTitle,
        String regionCode,
        UUID measureId,
        String number,
        int segment,
        String title,
        List<String> section,
        @Nullable LocalDate dueOn,
        boolean dueInherited,
        List<Responsibility> responsibilities,
        List<Milestone> milestones,
        List<Recurring> recurring,
        @Nullable Continued continues) {

    public MeasureIssued {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(planTitle, "planTitle");
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(measureId, "measureId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(responsibilities, "responsibilities");
        responsibilities = List.copyOf(responsibilities);
        section = section == null ? List.of() : List.copyOf(section);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        recurring = recurring == null ? List.of() : List.copyOf(recurring);
    }

    /** The same measure with its duties as those answer for them that the directory names now. */
    public MeasureIssued answeredBy(Function<Responsibility, Responsibility> answering) {
        return new MeasureIssued(
                planId,
                planTitle,
                regionCode,
                measureId,
                number,
                segment,
                title,
                section,
                dueOn,
                dueInherited,
                responsibilities.stream().map(answering).distinct().toList(),
                milestones,
                recurring,
                continues);
    }

    /** The measure of a superseded plan whose duty this one is, unchanged. */
    public record Continued(UUID measureId) {

        public Continued {
            Objects.requireNonNull(measureId, "measureId");
        }
    }

    public boolean names(Duty duty) {
        return responsibilities.stream()
                .anyMatch(named -> named.unitId.equals(duty.unitId()) && named.role == duty.role());
    }

    /** The units that lead, in the order of the plan. */
    List<String> leadUnitIds() {
        return responsibilities.stream()
                .filter(responsibility -> responsibility.role == Role.LEAD)
                .map(Responsibility::unitId)
                .distinct()
                .toList();
    }

    /** One unit in one role. */
    public record Responsibility(String unitId, String unitName, String regionCode, Role role) {

        public Responsibility {
            Objects.requireNonNull(unitId, "unitId");
            Objects.requireNonNull(unitName, "unitName");
            Objects.requireNonNull(regionCode, "regionCode");
            Objects.requireNonNull(role, "role");
        }
    }
}
