package org.lantian.plan.directory.region;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;

/** The histories of all regions. */
@ApplicationScoped
public class RegionChanges implements PanacheRepositoryBase<RegionChange, Long> {

    private final Caller caller;
    private final Clock clock;

    RegionChanges(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The first change first. */
    public PanacheQuery<RegionChange> of(String regionCode) {
        return find("regionCode = ?1 order by id", regionCode);
    }

    /** Notes what will be different. */
    public void note(Region region, RegionDescription next) {
        note(region, RegionChange.What.RENAMED, region.name(), next.name(), next.reason());
        note(
                region,
                RegionChange.What.RAISED,
                region.level().wire(),
                next.level().wire(),
                next.reason());
        note(region, RegionChange.What.PLACED, region.parentCode(), next.parentCode(), next.reason());
        var aliases = next.aliases();
        if (aliases != null) {
            note(
                    region,
                    RegionChange.What.CALLED,
                    String.join("、", region.aliases()),
                    String.join("、", new TreeSet<>(aliases)),
                    next.reason());
        }
    }

    private void note(
            Region region,
            RegionChange.What what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        if (!Objects.equals(before, after)) {
            persist(new RegionChange(region.code(), what, before, after, reason, caller.name(), clock.instant()));
        }
    }
}
