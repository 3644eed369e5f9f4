package org.lantian.plan.directory.region;

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
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An administrative region, known by its statistical code. */
@Entity
public class Region {

    public static final int MOST_ALIASES = 20;

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private RegionLevel level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @ElementCollection
    @CollectionTable(name = "region_alias", joinColumns = @JoinColumn(name = "region_code"))
    @Column(name = "alias")
    @BatchSize(size = 1000)
    private Set<String> aliases = new HashSet<>();

    @Version
    private long version;

    protected Region() {}

    public Region(String code, String name, RegionLevel level, @Nullable String parentCode) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentCode = parentCode;
    }

    /**
     * Takes the new description; a former name goes on leading here. The answer is the event, or null when what others copy is as
     * it was.
     */
    @Nullable
    public RegionChanged describe(RegionDescription next) {
        if (next.aliases() != null) {
            aliases.retainAll(next.aliases());
            aliases.addAll(next.aliases());
        }
        boolean same =
                name.equals(next.name()) && level == next.level() && Objects.equals(parentCode, next.parentCode());
        if (!name.equals(next.name())) {
            aliases.add(name);
        }
        aliases.remove(next.name());
        name = next.name();
        level = next.level();
        parentCode = next.parentCode();
        return same ? null : changed();
    }

    public RegionChanged changed() {
        return new RegionChanged(code, name, level, parentCode);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Other names that it is printed under, its former ones among them, in the order of their characters. */
    public SortedSet<String> aliases() {
        return new TreeSet<>(aliases);
    }

    public RegionLevel level() {
        return level;
    }

    public @Nullable String parentCode() {
        return parentCode;
    }

    public long version() {
        return version;
    }
}
