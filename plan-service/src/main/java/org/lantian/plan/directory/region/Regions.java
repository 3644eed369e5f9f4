package org.lantian.plan.directory.region;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;

/** The regions of the directory. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {

    /** Those that are, or were, called so. */
    public List<Region> named(String name) {
        return list("name = ?1 or ?1 member of aliases", name);
    }

    /** Regions whose name contains the text, directly below one or of a level, in the order of their codes. */
    public PanacheQuery<Region> search(
            @Nullable String text, @Nullable String parentCode, @Nullable RegionLevel level) {
        return find(
                "(:text is null or name like :text) and (:parent is null or parentCode = :parent)"
                        + " and (:level is null or level = :level)",
                Sort.by("code"),
                Parameters.with("text", text == null ? null : "%" + text + "%")
                        .and("parent", parentCode)
                        .and("level", level));
    }

    /** All regions below this one, of every level. */
    public List<Region> within(Region region) {
        var prefix = new Reach(region.code()).prefix();
        return list("code like ?1 and code <> ?2", prefix + "%", region.code());
    }

    /** The region and those above it, from itself upwards. */
    public List<Region> ancestry(Region region) {
        List<Region> line = new ArrayList<>();
        for (@Nullable Region next = region; next != null; next = parent(next)) {
            line.add(next);
        }
        return line;
    }

    /** The codes of a region and of those above it; empty for a code that nobody knows. */
    public List<String> lineage(@Nullable String code) {
        var region = code == null ? null : findById(code);
        return region == null
                ? List.of()
                : ancestry(region).stream().map(Region::code).toList();
    }

    private @Nullable Region parent(Region region) {
        var code = region.parentCode();
        return code == null ? null : findById(code);
    }
}
