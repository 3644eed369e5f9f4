package org.lantian.plan.directory.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.directory.region.Region;

/** A department, government, committee or enterprise of one region that can be held responsible. */
@Entity
public class Unit {

    @Id
    private String id;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "short_name")
    private String shortName;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    private UnitState state;

    @Column(name = "successor_id")
    private @Nullable String successorId;

    @Column(name = "parent_id")
    private @Nullable String parentId;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<UnitAlias> aliases = new HashSet<>();

    @Version
    private long version;

    protected Unit() {}

    public Unit(Region region, String shortName, UnitKind kind, UnitState state) {
        this.id = UnitNames.id(region.code(), shortName);
        this.regionCode = region.code();
        this.shortName = shortName;
        this.name = region.name() + shortName;
        this.kind = kind;
        this.state = state;
        answersTo(shortName);
    }

    /** Notes one more name that the unit is printed under; says whether it was new. */
    public boolean answersTo(String alias) {
        return aliases.add(new UnitAlias(regionCode, alias, UnitNames.key(alias)));
    }

    /** Says whether there was anything to confirm. */
    public boolean confirm() {
        boolean provisional = state == UnitState.PROVISIONAL;
        if (provisional) {
            state = UnitState.CONFIRMED;
        }
        return provisional;
    }

    /** Takes a new description; a name that it had stays one that it answers to. */
    public void describe(Region region, UnitDescription description) {
        boolean renamed = !shortName.equals(description.shortName());
        var former = shortName;
        shortName = description.shortName();
        name = region.name() + shortName;
        kind = description.kind();
        parentId = description.parentId();
        aliases.removeIf(alias -> alias.regionCode().equals(regionCode));
        answersTo(shortName);
        description.aliases().forEach(this::answersTo);
        if (renamed) {
            answersTo(former);
        }
    }

    /** Its region has another name now. */
    public void locatedIn(Region region) {
        name = region.name() + shortName;
    }

    public List<Reason> obstaclesToMergingInto(Unit successor) {
        List<Reason> obstacles = new ArrayList<>();
        if (state == UnitState.MERGED) {
            obstacles.add(new Reason("state", "the unit was merged into " + successorId + " before"));
        }
        if (id.equals(successor.id)) {
            obstacles.add(new Reason("successorId", "a unit cannot be merged into itself"));
        } else if (successor.state == UnitState.MERGED) {
            obstacles.add(
                    new Reason("successorId", successor.name + " itself was merged into " + successor.successorId));
        }
        return obstacles;
    }

    /** From now on the successor answers to the names of this unit. */
    public void mergeInto(Unit successor) {
        state = UnitState.MERGED;
        successorId = successor.id;
        successor.aliases.addAll(aliases);
    }

    public UnitChanged changed(String regionName) {
        return new UnitChanged(id, name, shortName, regionCode, regionName, kind, state, aliasNames(), successorId);
    }

    /** The key under which a name is known, however it is printed. */
    public static String key(String name) {
        return UnitNames.key(name);
    }

    /** The keys of all its names, by the region where it is so called. */
    public Map<String, List<String>> names() {
        return aliases.stream()
                .collect(Collectors.groupingBy(
                        UnitAlias::regionCode, Collectors.mapping(UnitAlias::key, Collectors.toList())));
    }

    public List<String> aliasNames() {
        return aliases.stream()
                .map(UnitAlias::alias)
                .filter(a -> !a.equals(shortName))
                .distinct()
                .sorted()
                .toList();
    }

    public String id() {
        return id;
    }

    public String regionCode() {
        return regionCode;
    }

    public String shortName() {
        return shortName;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public UnitState state() {
        return state;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable String successorId() {
        return successorId;
    }

    public long version() {
        return version;
    }
}
