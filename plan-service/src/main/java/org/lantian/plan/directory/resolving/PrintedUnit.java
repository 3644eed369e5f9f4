package org.lantian.plan.directory.resolving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionLevel;
import org.lantian.plan.directory.region.RegionNames;

/** A single unit as a plan prints it, split into the region that it belongs to and its name there. */
record PrintedUnit(Region region, String shortName) {

    /** 市, 县 … before a department's name; not where the word itself begins with that sign (市场监管局, 区域…). */
    private static final Pattern LEVEL_WORD =
            Pattern.compile("(自治区|自治州|自治县|省|市(?!场|政管|容)|州|盟|县(?!级)|区(?!域)|旗)(?=..)(.+)");

    /**
     * Finds the region by the plan's own: a level word means the nearest region upwards that is so called (自治区发展改革委), a
     * region's name means that region, and a name without either belongs to the plan's region.
     *
     * @param ancestry the plan's region and those above it, from itself upwards
     * @param within the regions below the plan's
     */
    static PrintedUnit of(String printed, List<Region> ancestry, List<Region> within) {
        var name = printed.replaceAll("[\\s　]", "");
        var plan = ancestry.get(0);
        var named = named(name, ancestry, within);
        if (named.isPresent()) {
            return named.get();
        }
        var level = LEVEL_WORD.matcher(name);
        if (level.matches()) {
            var region = ancestry.stream()
                    .filter(r -> r.name().endsWith(level.group(1)))
                    .findFirst()
                    .orElse(plan);
            return new PrintedUnit(region, level.group(2));
        }
        return new PrintedUnit(provincial(name) ? province(ancestry) : plan, name);
    }

    /** Only provinces have 厅: in a city's plan, 自治区发展改革委、工业和信息化厅 share the 自治区 that is printed once. */
    private static boolean provincial(String name) {
        return name.endsWith("厅") && !name.endsWith("办公厅");
    }

    private static Region province(List<Region> ancestry) {
        return ancestry.stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .findFirst()
                .orElse(ancestry.get(0));
    }

    private static Optional<PrintedUnit> named(String name, List<Region> ancestry, List<Region> within) {
        return Stream.concat(ancestry.stream(), within.stream())
                .flatMap(region -> names(region, ancestry.contains(region))
                        .filter(name::startsWith)
                        .map(n -> new PrintedUnit(region, name.substring(n.length()))))
                .min(Comparator.comparingInt(unit -> unit.shortName.length()))
                .map(unit -> unit.shortName.isEmpty()
                        ? new PrintedUnit(unit.region, RegionNames.government(unit.region.name(), unit.region.level()))
                        : unit);
    }

    /** Short names of counties and townships are left out: many are common words. */
    private static Stream<String> names(Region region, boolean above) {
        boolean wellKnown = above || region.level() == RegionLevel.PREFECTURE || region.level() == RegionLevel.ZONE;
        var own = wellKnown ? RegionNames.all(region.name()).stream() : Stream.of(region.name());
        return Stream.concat(own, region.aliases().stream());
    }
}
