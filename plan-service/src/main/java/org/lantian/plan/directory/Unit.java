package org.lantian.plan.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<UnitAlias> aliases = new HashSet<>();

    @Version
    private long version;

    protected Unit() {}

    Unit(Region region, String shortName, UnitKind kind, UnitState state) {
        this.id = UnitNames.id(region.code(), shortName);
        this.regionCode = region.code();
        this.shortName = shortName;
        this.name = region.name() + shortName;
        this.kind = kind;
        this.state = state;
        answersTo(shortName);
    }

    /** Notes one more name that the unit is printed under; says whether it was new. */
    boolean answersTo(String alias) {
        return aliases.add(new UnitAlias(regionCode, alias, UnitNames.key(alias)));
    }

    UnitChanged changed(String regionName) {
        return new UnitChanged(id, name, shortName, regionCode, regionName, kind, state, aliasNames(), successorId);
    }

    public List<String> aliasNames() {
        return aliases.stream()
                .map(UnitAlias::alias)
                .filter(a -> !a.equals(shortName))
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

    public @Nullable String successorId() {
        return successorId;
    }

    public long version() {
        return version;
    }
}
