package org.lantian.indicator.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A region as this service knows it. */
@Entity
public class Region {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    private String level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    protected Region() {}

    Region(RegionChanged region) {
        this.code = region.code();
        this.name = region.name();
        this.level = region.level();
        this.parentCode = region.parentCode();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** country, province, prefecture, county, township or zone. */
    public String level() {
        return level;
    }

    public @Nullable String parentCode() {
        return parentCode;
    }
}
