package org.lantian.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the units behind the names of a plan; it only reads. */
@ApplicationScoped
public class UnitResolver {

    private final Regions regions;
    private final Units units;

    UnitResolver(Regions regions, Units units) {
        this.regions = regions;
        this.units = units;
    }

    /** Resolves names for a plan of the region, each once. */
    @Transactional
    public Map<String, Resolution> resolve(Iterable<String> printed, Region plan) {
        var ancestry = regions.ancestry(plan);
        var within = regions.within(plan);
        Map<String, Resolution> resolved = new HashMap<>();
        for (var name : printed) {
            resolved.computeIfAbsent(
                    name,
                    n -> CollectiveName.of(n)
                            .map(c -> collective(n, c, plan, within))
                            .orElseGet(() -> single(PrintedUnit.of(n, ancestry, within))));
        }
        return resolved;
    }

    /** Expanded to one level only: the members of a province's 地方各级人民政府 are its prefectures. */
    private Resolution collective(String printed, CollectiveName name, Region plan, List<Region> within) {
        if (!name.open()) {
            var level = name.membersOf(plan.level());
            var members = within.stream()
                    .filter(r -> r.level() == level && name.includes(r.name()))
                    .sorted(java.util.Comparator.comparing(Region::code))
                    .map(r -> single(new PrintedUnit(r, RegionNames.government(r.name(), r.level()))))
                    .flatMap(r -> r.units().stream())
                    .toList();
            if (!members.isEmpty()) {
                return Resolution.of(members);
            }
        }
        var group = single(new PrintedUnit(plan, printed));
        return group.units().isEmpty() ? group : Resolution.open(group.units().get(0));
    }

    private Resolution single(PrintedUnit printed) {
        var region = printed.region();
        var found = units.called(printed.shortName(), region.code());
        if (found.size() > 1) {
            return Resolution.ambiguous(found.stream().map(Unit::name).sorted().toList());
        }
        if (found.size() == 1) {
            var unit = found.get(0);
            return Resolution.of(
                    List.of(new ResolvedUnit(unit.id(), unit.name(), unit.regionCode(), unit.shortName(), true)));
        }
        return Resolution.of(List.of(new ResolvedUnit(
                UnitNames.id(region.code(), printed.shortName()),
                region.name() + printed.shortName(),
                region.code(),
                printed.shortName(),
                false)));
    }
}
