package org.lantian.plan.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An administrative region, known by its statistical code. */
@Entity
public class Region {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private RegionLevel level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @Version
    private long version;

    protected Region() {}

    Region(String code, String name, RegionLevel level, @Nullable String parentCode) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentCode = parentCode;
    }

    /** Takes the new description; the answer is the event, or null when nothing changed. */
    @Nullable
    RegionChanged describe(String newName, RegionLevel newLevel, @Nullable String newParent) {
        if (name.equals(newName) && level == newLevel && Objects.equals(parentCode, newParent)) {
            return null;
        }
        name = newName;
        level = newLevel;
        parentCode = newParent;
        return changed();
    }

    RegionChanged changed() {
        return new RegionChanged(code, name, level, parentCode);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
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
