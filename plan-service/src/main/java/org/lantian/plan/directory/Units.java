package org.lantian.plan.directory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of the directory. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    /** Units of a region that are printed under this name; more than one when the name is ambiguous there. */
    List<Unit> called(String shortName, String regionCode) {
        return list(
                "select distinct u from Unit u join u.aliases a where a.regionCode = ?1 and a.key = ?2 and u.state <> 'MERGED'",
                regionCode,
                UnitNames.key(shortName));
    }

    /** Units whose name contains the text, of one region (without those below it) or of all. */
    public PanacheQuery<Unit> search(@Nullable String text, @Nullable String regionCode) {
        return find(
                "(:text is null or name like :text) and (:region is null or regionCode = :region)",
                Sort.by("regionCode").and("name"),
                Parameters.with("text", text == null ? null : "%" + text + "%").and("region", regionCode));
    }
}
