package org.lantian.plan.directory.table;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionDescription;
import org.lantian.plan.directory.region.RegionLevel;
import org.lantian.plan.directory.region.Regions;

/** All regions as a table. A row adds its region with its government, or describes it anew; parents may stand below children. */
@ApplicationScoped
public class RegionTable {

    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code", "aliases");
    private static final List<String> NEEDED = COLUMNS.subList(0, 4);
    private static final Pattern CODE = Pattern.compile("[0-9]{6,12}[A-Z]{0,8}");

    private final Regions regions;
    private final Directory directory;
    private final Caller caller;

    RegionTable(Regions regions, Directory directory, Caller caller) {
        this.regions = regions;
        this.directory = directory;
        this.caller = caller;
    }

    private record Wanted(
            Rows.Row row,
            String code,
            String name,
            RegionLevel level,
            @Nullable String parentCode,
            @Nullable Set<String> aliases) {}

    @Transactional
    public String written() {
        return Rows.written(
                COLUMNS,
                regions.listAll(Sort.by("code")).stream()
                        .map(r -> List.of(
                                r.code(),
                                r.name(),
                                r.level().wire(),
                                Objects.requireNonNullElse(r.parentCode(), ""),
                                String.join("|", r.aliases())))
                        .toList());
    }

    @Transactional
    public TableReport take(byte[] bytes, boolean dryRun) {
        var rows = Rows.read(bytes, NEEDED);
        Map<String, Region> known = new HashMap<>();
        regions.listAll().forEach(region -> known.put(region.code(), region));
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (var row : rows.all()) {
            read(rows, row, wanted);
        }
        wanted.values().forEach(region -> checkParents(rows, region, wanted, known));
        rows.refuseWrongRows();
        var changed = wanted.values().stream()
                .filter(region -> differs(region, known))
                .toList();
        int added = (int) changed.stream()
                .filter(region -> !known.containsKey(region.code))
                .count();
        if (!dryRun) {
            parentsFirst(changed)
                    .forEach(r -> directory.putRegion(
                            r.code, new RegionDescription(r.name, r.level, r.parentCode, r.aliases, "批量导入")));
        }
        return new TableReport(added, changed.size() - added, wanted.size() - changed.size(), dryRun);
    }

    private void read(Rows rows, Rows.Row row, Map<String, Wanted> wanted) {
        var code = rows.required(row, "code", 20);
        var name = rows.required(row, "name", 100);
        var level = level(rows, row);
        if (code != null && !CODE.matcher(code).matches()) {
            rows.wrong(row, "code", "must be 6 to 12 digits");
        } else if (code != null && !caller.reach().covers(code)) {
            rows.wrong(row, "code", "lies outside your reach");
        } else if (code != null && name != null && level != null) {
            var before =
                    wanted.put(code, new Wanted(row, code, name, level, row.text("parent_code"), aliases(rows, row)));
            if (before != null) {
                rows.wrong(row, "code", "stands in row " + before.row.number() + " too");
            }
        }
    }

    /** Separated by |; a table without the column leaves them as they are. */
    private static @Nullable Set<String> aliases(Rows rows, Rows.Row row) {
        if (!row.cells().getHeader().contains("aliases")) {
            return null;
        }
        Set<String> aliases = new HashSet<>();
        var text = Objects.requireNonNullElse(row.text("aliases"), "");
        for (var part : text.split("\\|", -1)) {
            var alias = part.strip();
            if (!alias.isEmpty() && rows.fits(row, "aliases", alias, 100)) {
                aliases.add(alias);
            }
        }
        if (aliases.size() > Region.MOST_ALIASES) {
            rows.wrong(row, "aliases", "at most " + Region.MOST_ALIASES + " names");
        }
        return aliases;
    }

    private static @Nullable RegionLevel level(Rows rows, Rows.Row row) {
        var text = rows.required(row, "level", 20);
        for (var level : RegionLevel.values()) {
            if (level.wire().equals(text)) {
                return level;
            }
        }
        if (text != null) {
            rows.wrong(row, "level", "must be country, province, prefecture, county, township or zone");
        }
        return null;
    }

    private static void checkParents(Rows rows, Wanted region, Map<String, Wanted> wanted, Map<String, Region> known) {
        Set<String> line = new HashSet<>(Set.of(region.code));
        @Nullable String above = region.parentCode;
        while (above != null) {
            if (!line.add(above)) {
                rows.wrong(region.row, "parent_code", "a region cannot lie below itself");
                return;
            }
            var next = wanted.get(above);
            var there = known.get(above);
            if (next == null && there == null) {
                rows.wrong(region.row, "parent_code", "no region has the code " + above);
                return;
            }
            above = next != null
                    ? next.parentCode
                    : Objects.requireNonNull(there).parentCode();
        }
    }

    private static boolean differs(Wanted region, Map<String, Region> known) {
        var there = known.get(region.code);
        return there == null
                || !there.name().equals(region.name)
                || there.level() != region.level
                || !Objects.equals(there.parentCode(), region.parentCode)
                || (region.aliases != null && !there.aliases().equals(region.aliases));
    }

    private static List<Wanted> parentsFirst(List<Wanted> regions) {
        Map<String, Wanted> open = new LinkedHashMap<>();
        regions.forEach(region -> open.put(region.code, region));
        List<Wanted> ordered = new ArrayList<>();
        List.copyOf(open.keySet()).forEach(code -> place(code, open, ordered));
        return ordered;
    }

    private static void place(@Nullable String code, Map<String, Wanted> open, List<Wanted> ordered) {
        var region = code == null ? null : open.remove(code);
        if (region != null) {
            place(region.parentCode, open, ordered);
            ordered.add(region);
        }
    }
}
