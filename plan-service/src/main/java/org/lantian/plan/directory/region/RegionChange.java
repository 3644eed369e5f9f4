package org.lantian.plan.directory.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a region's history: it was renamed, placed elsewhere (撤县设区, 代管), or got other names. */
@Entity
@Table(name = "region_change")
@Immutable
public class RegionChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "region_code")
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "value_before")
    private @Nullable String before;

    @Column(name = "value_after")
    private @Nullable String after;

    private @Nullable String reason;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected RegionChange() {}

    RegionChange(
            String regionCode,
            What what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            String by,
            Instant at) {
        this.regionCode = regionCode;
        this.what = what;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** What can become of a region. */
    public enum What {
        RENAMED("更名"),
        RAISED("变更层级"),
        PLACED("变更隶属"),
        CALLED("修改别名");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }

    public What what() {
        return what;
    }

    public @Nullable String before() {
        return before;
    }

    public @Nullable String after() {
        return after;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
