package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.directory.Directory;

/** Who answers for a target: those it names, else by configuration the government of its region and the environment bureau there. */
@ApplicationScoped
class WhoAnswers {

    private final Directory directory;
    private final List<String> shortNames;

    WhoAnswers(Directory directory, @ConfigProperty(name = "lantian.targets.answerable") List<String> shortNames) {
        this.directory = directory;
        this.shortNames = shortNames;
    }

    List<AnsweringUnit> to(Target target) {
        var named = target.units();
        return named.isEmpty()
                ? directory.unitsOf(target.regionCode(), shortNames).stream()
                        .map(unit -> new AnsweringUnit(unit.unitId(), unit.name(), unit.regionCode(), "RESPONSIBLE"))
                        .toList()
                : named;
    }
}
