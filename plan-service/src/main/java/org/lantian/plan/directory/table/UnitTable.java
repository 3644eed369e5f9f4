package org.lantian.plan.directory.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.plan.directory.UnitLife;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitDescription;
import org.lantian.plan.directory.unit.UnitKind;
import org.lantian.plan.directory.unit.UnitState;
import org.lantian.plan.directory.unit.Units;

/**
 * Units as a table. A row with a known id, or a name that its region knows, describes that unit anew; any other adds one. Mergers
 * are shown, and made one at a time where they are asked for, not by a table.
 */
@ApplicationScoped
public class UnitTable {

    private static final List<String> COLUMNS =
            List.of("id", "region_code", "name", "kind", "state", "aliases", "parent_id", "successor_id");
    private static final List<String> REQUIRED = List.of("region_code", "name");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ALIASES = 50;

    private final Units units;
    private final Regions regions;
    private final UnitLife life;
    private final Caller caller;

    UnitTable(Units units, Regions regions, UnitLife life, Caller caller) {
        this.units = units;
        this.regions = regions;
        this.life = life;
        this.caller = caller;
    }

    private record Wanted(@Nullable Unit known, Region region, UnitDescription description, UnitState state) {}

    /** Units of a region and of those below it; at most what a table takes in again. */
    @Transactional
    public String written(String regionCode) {
        return Rows.written(
                COLUMNS,
                units.within(regionCode, Rows.MOST).stream()
                        .map(unit -> List.of(
                                unit.id(),
                                unit.regionCode(),
                                unit.shortName(),
                                unit.kind().name(),
                                unit.state().name(),
                                String.join("|", unit.aliasNames()),
                                Objects.requireNonNullElse(unit.parentId(), ""),
                                Objects.requireNonNullElse(unit.successorId(), "")))
                        .toList());
    }

    @Transactional
    public TableReport take(byte[] bytes, boolean dryRun) {
        var rows = Rows.read(bytes, REQUIRED);
        var there = new Known(rows);
        List<Wanted> wanted = new ArrayList<>();
        for (var row : rows.all()) {
            var read = read(rows, row, there);
            if (read != null) {
                wanted.add(read);
            }
        }
        rows.refuseWrongRows();
        int added = 0;
        int changed = 0;
        for (var unit : wanted) {
            if (unit.known == null) {
                added++;
            } else if (differs(unit.known, unit)) {
                changed++;
            } else {
                continue;
            }
            if (!dryRun) {
                life.put(unit.known, unit.region, unit.description, unit.state);
            }
        }
        return new TableReport(added, changed, wanted.size() - added - changed, dryRun);
    }

    /** What the directory knows around the rows, fetched at once, and what the rows claimed so far. */
    private final class Known {
        private final Map<String, Region> byCode = new HashMap<>();
        private final Map<String, Unit> byId = new HashMap<>();
        private final Map<String, Unit> byName = new HashMap<>();
        private final Map<String, Integer> claimed = new HashMap<>();

        Known(Rows rows) {
            var codes = rows.all().stream()
                    .map(row -> row.text("region_code"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            regions.list("code in ?1", codes).forEach(region -> byCode.put(region.code(), region));
            var ids = rows.all().stream()
                    .flatMap(row -> Stream.of(row.text("id"), row.text("parent_id")))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            units.withAliases(codes, ids).forEach(unit -> {
                byId.put(unit.id(), unit);
                if (unit.state() != UnitState.MERGED) {
                    unit.names().forEach((region, key) -> key.forEach(k -> byName.put(region + "/" + k, unit)));
                }
            });
        }

        @Nullable
        Unit called(Region region, String name) {
            return byName.get(region.code() + "/" + Unit.key(name));
        }
    }

    private @Nullable Wanted read(Rows rows, Rows.Row row, Known there) {
        var code = rows.required(row, "region_code", 20);
        var name = rows.required(row, "name", LONGEST_NAME);
        if (code == null || name == null) {
            return null;
        }
        var region = there.byCode.get(code);
        if (region == null || !caller.reach().covers(code)) {
            rows.wrong(
                    row, "region_code", region == null ? "no region has the code " + code : "lies outside your reach");
            return null;
        }
        var id = row.text("id");
        var called = there.called(region, name);
        var known = id == null ? called : there.byId.get(id);
        if (id != null && (known == null || !known.regionCode().equals(code))) {
            rows.wrong(row, "id", "there is no unit " + id + " in region " + code + "; leave it empty for a new one");
            return null;
        }
        if (known != null && known.state() == UnitState.MERGED) {
            return merged(rows, row, known);
        }
        var aliases = aliases(rows, row, known);
        for (var alias : with(aliases, name)) {
            claim(rows, row, there, region, known, alias);
        }
        return new Wanted(
                known,
                region,
                new UnitDescription(
                        name, kind(rows, row, known, name), aliases, parent(rows, row, there, known), "批量导入"),
                state(rows, row, known));
    }

    /** A merged unit stands in the table as it was written, and stays as it is. */
    private static @Nullable Wanted merged(Rows rows, Rows.Row row, Unit known) {
        if (!"MERGED".equals(row.text("state"))) {
            rows.wrong(row, "state", known.name() + " was merged into " + known.successorId());
        }
        return null;
    }

    private static List<String> with(List<String> aliases, String name) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** A name is one unit's: neither another row's nor another unit's of the region. */
    private void claim(Rows rows, Rows.Row row, Known there, Region region, @Nullable Unit known, String name) {
        var key = region.code() + "/" + Unit.key(name);
        var before = there.claimed.putIfAbsent(key, row.number());
        var owner = there.byName.get(key);
        if (before != null && before != row.number()) {
            rows.wrong(row, "name", name + " stands in row " + before + " too");
        } else if (owner != null && known != null && !owner.id().equals(known.id())) {
            rows.wrong(row, "name", name + " is a name of " + owner.name());
        } else if (owner != null && known == null) {
            rows.wrong(row, "aliases", name + " is a name of " + owner.name());
        }
    }

    private static List<String> aliases(Rows rows, Rows.Row row, @Nullable Unit known) {
        var text = row.text("aliases");
        if (text == null) {
            return known == null || row.cells().getHeader().contains("aliases") ? List.of() : known.aliasNames();
        }
        Set<String> aliases = new HashSet<>();
        var listed = new ArrayList<String>();
        for (var alias : text.split("\\|", -1)) {
            var name = alias.strip();
            if (!name.isEmpty() && rows.fits(row, "aliases", name, LONGEST_NAME) && aliases.add(name)) {
                listed.add(name);
            }
        }
        if (listed.size() > MOST_ALIASES) {
            rows.wrong(row, "aliases", "at most " + MOST_ALIASES + " names");
        }
        return listed;
    }

    private static UnitKind kind(Rows rows, Rows.Row row, @Nullable Unit known, String name) {
        var text = row.text("kind");
        if (text == null) {
            return known == null ? UnitKind.ofName(name) : known.kind();
        }
        for (var kind : UnitKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        rows.wrong(row, "kind", "must be GOVERNMENT, DEPARTMENT, COMMITTEE, ENTERPRISE or COLLECTIVE");
        return UnitKind.ofName(name);
    }

    private static UnitState state(Rows rows, Rows.Row row, @Nullable Unit known) {
        var text = row.text("state");
        if (text == null) {
            return known == null ? UnitState.CONFIRMED : known.state();
        }
        boolean unconfirms = known != null && known.state() == UnitState.CONFIRMED && text.equals("PROVISIONAL");
        if (!unconfirms && text.equals("PROVISIONAL")) {
            return UnitState.PROVISIONAL;
        }
        if (!text.equals("CONFIRMED")) {
            rows.wrong(
                    row,
                    "state",
                    unconfirms
                            ? "the unit is confirmed"
                            : "must be PROVISIONAL or CONFIRMED; mergers are made one by one");
        }
        return UnitState.CONFIRMED;
    }

    private static @Nullable String parent(Rows rows, Rows.Row row, Known there, @Nullable Unit known) {
        var id = row.text("parent_id");
        var parent = id == null ? null : there.byId.get(id);
        if (id != null && (parent == null || parent.state() == UnitState.MERGED)) {
            rows.wrong(row, "parent_id", "there is no unit " + id);
        } else if (parent != null && known != null && parent.id().equals(known.id())) {
            rows.wrong(row, "parent_id", "a unit cannot stand below itself");
        }
        return id;
    }

    private static boolean differs(Unit known, Wanted wanted) {
        var description = wanted.description;
        return !known.shortName().equals(description.shortName())
                || known.kind() != description.kind()
                || known.state() != wanted.state
                || !Objects.equals(known.parentId(), description.parentId())
                || !new HashSet<>(known.aliasNames()).equals(new HashSet<>(description.aliases()));
    }
}
