package org.lantian.indicator.warning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.indicator.directory.Region;
import org.lantian.kit.problem.Refusal;

/** A heavy-pollution warning of one region: declared, perhaps changed, lifted once. */
@Entity
class Warning {

    @Id
    private UUID id;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "region_name")
    private String regionName;

    @Enumerated(EnumType.STRING)
    @Column
    private WarningLevel level;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column
    private String reason;

    @ElementCollection
    @CollectionTable(name = "warning_unit", joinColumns = @JoinColumn(name = "warning_id"))
    private Set<AnsweringUnit> units = new HashSet<>();

    @Column(name = "declared_by")
    private String by;

    @Column(name = "declared_at")
    private Instant at;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Version
    private long version;

    protected Warning() {}

    Warning(Region region) {
        id = UUID.randomUUID();
        regionCode = region.code();
        regionName = region.name();
    }

    /** What it says from now on; the response does not end before it begins. */
    void declare(WarningData data, List<AnsweringUnit> who, String author, Instant now) {
        mustHold();
        if (!data.regionCode().equals(regionCode)) {
            throw new Refusal.Invalid(
                    "other_region", "regionCode", "a warning stays in its region; lift it and declare another");
        }
        if (data.until() != null && data.until().isBefore(data.from())) {
            throw new Refusal.Invalid("ends_before_it_begins", "until", "not before " + data.from());
        }
        level = data.level();
        from = data.from();
        until = data.until();
        units.clear();
        units.addAll(who);
        say(data.reason(), author, now);
    }

    /** It is over, and stays so. */
    void lift(String why, String author, Instant now) {
        mustHold();
        liftedAt = now;
        say(why, author, now);
    }

    private void say(String what, String author, Instant now) {
        reason = what;
        by = author;
        at = now;
    }

    private void mustHold() {
        if (liftedAt != null) {
            throw new Refusal.Conflict("already_lifted", "it was lifted at " + liftedAt);
        }
    }

    String regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    WarningView view() {
        return new WarningView(
                id,
                regionCode,
                regionName,
                level,
                level.label(),
                from,
                until,
                reason,
                units.stream()
                        .sorted(Comparator.comparing(AnsweringUnit::unitId))
                        .toList(),
                by,
                at,
                liftedAt,
                version);
    }
}
