package org.lantian.plan.directory.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.collective.CollectiveRule;
import org.lantian.plan.directory.collective.CollectiveRules;
import org.lantian.plan.directory.collective.RuleContent;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionNames;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.unit.ResolvedUnit;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitNames;
import org.lantian.plan.directory.unit.Units;

/** Finds the units behind the names of a plan; it only reads. */
@ApplicationScoped
public class UnitResolver {

    private final Regions regions;
    private final Units units;
    private final Directory directory;
    private final CollectiveRules rules;

    UnitResolver(Regions regions, Units units, Directory directory, CollectiveRules rules) {
        this.regions = regions;
        this.units = units;
        this.directory = directory;
        this.rules = rules;
    }

    /** Resolves names for a plan of the region, each once. */
    @Transactional
    public Map<String, Resolution> resolve(Iterable<String> printed, Region plan) {
        var around = new Around(plan, rules.ownFor(plan.code()));
        Map<String, Resolution> resolved = new HashMap<>();
        for (var name : printed) {
            resolved.computeIfAbsent(name, n -> resolve(n, around));
        }
        return resolved;
    }

    /** Resolves one name as if these were all the rules besides the built-in ones. */
    @Transactional
    public Resolution resolve(String printed, Region plan, List<CollectiveRule> rules) {
        return resolve(printed, new Around(plan, rules));
    }

    /** What names of a plan are read against: its region, those above and below, and the rules that are for it. */
    private final class Around {
        private final Region plan;
        private final List<Region> ancestry;
        private final List<Region> within;
        private final List<CollectiveRule> rules;

        Around(Region plan, List<CollectiveRule> rules) {
            this.plan = plan;
            this.ancestry = regions.ancestry(plan);
            this.within = regions.within(plan);
            this.rules = rules;
        }
    }

    private Resolution resolve(String printed, Around around) {
        var own = around.rules.stream().filter(rule -> rule.covers(printed)).findFirst();
        if (own.isPresent()) {
            return group(printed, members(own.get().content(), around), around)
                    .by(own.get().id());
        }
        return CollectiveName.of(printed)
                .map(name -> group(printed, members(name, around), around).by(name.rule()))
                .orElseGet(() -> single(PrintedUnit.of(printed, around.ancestry, around.within)));
    }

    /** A group whose members nobody has listed stays one unit. */
    private Resolution group(String printed, List<ResolvedUnit> members, Around around) {
        if (!members.isEmpty()) {
            return Resolution.of(members);
        }
        var group = single(new PrintedUnit(around.plan, printed));
        return group.units().isEmpty() ? group : Resolution.open(group.units().get(0));
    }

    /** Expanded to one level only: the members of a province's 地方各级人民政府 are its prefectures. */
    private List<ResolvedUnit> members(CollectiveName name, Around around) {
        var level = name.membersOf(around.plan.level());
        return name.open()
                ? List.of()
                : inEach(around, r -> r.level() == level && name.includes(r.name()), UnitResolver::government);
    }

    private List<ResolvedUnit> members(RuleContent rule, Around around) {
        var next = around.plan.level().next();
        return switch (rule.members()) {
            case NEXT_LEVEL ->
                inEach(around, r -> next.filter(r.level()::equals).isPresent(), UnitResolver::government);
            case LEVEL -> inEach(around, r -> r.level() == rule.level(), UnitResolver::government);
            case DEPARTMENT ->
                inEach(
                        around,
                        r -> next.filter(r.level()::equals).isPresent(),
                        r -> Objects.requireNonNull(rule.department()));
            case LISTED ->
                rule.unitIds().stream()
                        .flatMap(id -> directory.answeringFor(id).stream())
                        .map(UnitResolver::known)
                        .distinct()
                        .toList();
            case NAMED_LEVELS, UNLISTED -> List.of();
        };
    }

    private List<ResolvedUnit> inEach(Around around, Predicate<Region> which, Function<Region, String> shortName) {
        return around.within.stream()
                .filter(which)
                .sorted(Comparator.comparing(Region::code))
                .map(r -> single(new PrintedUnit(r, shortName.apply(r))))
                .flatMap(r -> r.units().stream())
                .toList();
    }

    private static String government(Region region) {
        return RegionNames.government(region.name(), region.level());
    }

    private static ResolvedUnit known(Unit unit) {
        return new ResolvedUnit(unit.id(), unit.name(), unit.regionCode(), unit.shortName(), true);
    }

    private Resolution single(PrintedUnit printed) {
        var region = printed.region();
        var found = units.called(printed.shortName(), region.code());
        if (found.size() > 1) {
            return Resolution.ambiguous(found.stream().map(Unit::name).sorted().toList());
        }
        if (found.size() == 1) {
            return Resolution.of(List.of(known(found.get(0))));
        }
        return Resolution.of(List.of(new ResolvedUnit(
                UnitNames.id(region.code(), printed.shortName()),
                region.name() + printed.shortName(),
                region.code(),
                printed.shortName(),
                false)));
    }
}
