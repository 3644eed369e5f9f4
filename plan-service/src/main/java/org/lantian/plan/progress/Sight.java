package org.lantian.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;

/** Whose duties and targets a caller sees: supervision those of its region and below, a unit its own. */
@ApplicationScoped
class Sight {

    private final Caller caller;

    Sight(Caller caller) {
        this.caller = caller;
    }

    boolean covers(Duty duty) {
        return supervises()
                ? caller.reach().covers(duty.unitRegionCode())
                : caller.unit().filter(duty.unitId()::equals).isPresent();
    }

    boolean covers(TargetJudged target) {
        return supervises()
                ? caller.reach().covers(target.regionCode())
                : caller.unit()
                        .filter(own ->
                                target.units().stream().anyMatch(u -> u.unitId().equals(own)))
                        .isPresent();
    }

    /** Of the units that answer for a target a unit sees itself only. */
    boolean covers(TargetJudged target, TargetJudged.Answering unit) {
        return supervises()
                ? covers(target)
                : caller.unit().filter(unit.unitId()::equals).isPresent();
    }

    boolean supervises() {
        return Stream.of(Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR)
                .anyMatch(caller::is);
    }
}
