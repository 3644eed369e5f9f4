package org.lantian.notification.worktime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.time.WorkingCalendar;
import org.lantian.notification.policy.CurrentPolicies;
import org.lantian.notification.policy.PolicyType;

/**
 * Working time as configured: on the days that the State Council has announced for a year, and what administrators' calendars say
 * otherwise.
 */
@ApplicationScoped
public class OfficeHours {

    static final String PATH = "calendars";

    private static final WorkingCalendar ANNOUNCED = WorkingCalendar.announced();

    private final CurrentPolicies policies;
    private final List<WorkingTime.Span> spans;

    OfficeHours(CurrentPolicies policies, @ConfigProperty(name = "lantian.working-hours") List<String> hours) {
        this.policies = policies;
        this.spans = hours.stream().map(WorkingTime.Span::of).toList();
    }

    @Produces
    @Singleton
    static PolicyType calendars() {
        return new PolicyType(PATH, CalendarYear.class);
    }

    public WorkingTime now() {
        var years = List.copyOf(policies.all(PATH, CalendarYear.class).values());
        return new WorkingTime(spans, date -> isWorkingDay(date, years));
    }

    private static boolean isWorkingDay(LocalDate date, List<CalendarYear> years) {
        if (years.stream().anyMatch(year -> year.makeUpDays().contains(date))) {
            return true;
        }
        return ANNOUNCED.isWorkingDay(date)
                && years.stream().noneMatch(year -> year.holidays().contains(date));
    }
}
