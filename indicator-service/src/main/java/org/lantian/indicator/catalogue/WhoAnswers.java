package org.lantian.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Directory;

/** Who answers for a target: those it names, else by configuration the government of its region and the environment bureau there. */
@ApplicationScoped
public class WhoAnswers {

    private final Directory directory;
    private final List<String> shortNames;

    WhoAnswers(Directory directory, @ConfigProperty(name = "lantian.targets.answerable") List<String> shortNames) {
        this.directory = directory;
        this.shortNames = shortNames;
    }

    public List<AnsweringUnit> to(Target target) {
        var named = target.units();
        return named.isEmpty() ? inCharge(null, target.regionCode()) : named;
    }

    /** One unit by its id, or the unit that took over from it; without one those who answer for the region. */
    public List<AnsweringUnit> inCharge(@Nullable String unitId, String regionCode) {
        var units = unitId == null
                ? directory.unitsOf(regionCode, shortNames)
                : directory.successorOf(unitId).or(() -> directory.unit(unitId)).stream()
                        .toList();
        return units.stream()
                .map(unit -> new AnsweringUnit(unit.unitId(), unit.name(), unit.regionCode(), "RESPONSIBLE"))
                .toList();
    }
}
