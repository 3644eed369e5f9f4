package org.lantian.plan.directory.unit;

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

/** One line of a unit's history: it was confirmed, renamed, described anew, merged, or took another one over. */
@Entity
@Table(name = "unit_change")
@Immutable
public class UnitChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "name_before")
    private @Nullable String nameBefore;

    @Column(name = "name_after")
    private @Nullable String nameAfter;

    @Column(name = "other_unit_id")
    private @Nullable String otherUnitId;

    private @Nullable String reason;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected UnitChange() {}

    public UnitChange(
            Unit unit,
            What what,
            @Nullable String nameBefore,
            @Nullable String otherUnitId,
            @Nullable String reason,
            String by,
            Instant at) {
        this.unitId = unit.id();
        this.what = what;
        this.nameBefore = nameBefore;
        this.nameAfter = unit.name();
        this.otherUnitId = otherUnitId;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** What can become of a unit. */
    public enum What {
        CONFIRMED("确认"),
        RENAMED("更名"),
        DESCRIBED("修改信息"),
        MERGED("并入其他单位"),
        TOOK_OVER("承接其他单位");

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

    public @Nullable String nameBefore() {
        return nameBefore;
    }

    public @Nullable String nameAfter() {
        return nameAfter;
    }

    public @Nullable String otherUnitId() {
        return otherUnitId;
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
