package org.lantian.plan.directory.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.region.RegionLevel;

/**
 * A rule for collective names. A built-in one reads names by grammar, for which its own {@code names} are examples, and cannot be
 * changed; any other is looked up by its names, before the built-in ones.
 */
@Entity
@Table(name = "collective_rule")
public class CollectiveRule {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> names;

    @Enumerated(EnumType.STRING)
    private Members members;

    @Column(name = "region_code")
    private @Nullable String regionCode;

    @Enumerated(EnumType.STRING)
    private @Nullable RegionLevel level;

    private @Nullable String department;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "unit_ids")
    private List<String> unitIds;

    private @Nullable String note;

    @Column(name = "built_in")
    private boolean builtIn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected CollectiveRule() {}

    CollectiveRule(String id, RuleContent content, String by, Instant at) {
        this.id = id;
        put(content, by, at);
    }

    final void put(RuleContent content, String by, Instant at) {
        names = content.names();
        members = content.members();
        regionCode = content.regionCode();
        level = content.level();
        department = content.department();
        unitIds = content.unitIds();
        note = content.note();
        changedBy = by;
        changedAt = at;
    }

    /** What a rule says that is looked up by its names. */
    public RuleContent content() {
        return new RuleContent(names, members, regionCode, level, department, unitIds, note);
    }

    public boolean covers(String printed) {
        return content().covers(printed);
    }

    public String id() {
        return id;
    }

    public boolean builtIn() {
        return builtIn;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
