package org.lantian.plan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;

/** One segment of a measure with the units that answer for it, collective names expanded. */
public record MeasureIssued(
        UUID planId,
        String planTitle,
        String regionCode,
        String regionName,
        UUID measureId,
        String number,
        int segment,
        String title,
        List<String> section,
        @Nullable LocalDate dueOn,
        boolean dueInherited,
        List<UnitInRole> responsibilities,
        List<Milestone> milestones,
        List<Recurring> recurring,
        @Nullable Continued continues)
        implements PublishedEvent {

    /** The segment of a superseded plan whose duty this one is, unchanged: what its units have done counts on. */
    public record Continued(UUID planId, UUID measureId) {}

    /** A dated step. */
    public record Milestone(String what, String quote, LocalDate dueOn) {}

    /** A duty that returns every period, with the amount wanted in each when one is named. */
    public record Recurring(String quote, String every, MeasureView.@Nullable Quantity quantity) {}

    @Override
    public String eventName() {
        return "plan.measure-issued";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
