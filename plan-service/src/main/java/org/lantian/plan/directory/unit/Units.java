package org.lantian.plan.directory.unit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;

/** The units of the directory. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    /** Units of a region that are printed under this name; more than one when the name is ambiguous there. */
    public List<Unit> called(String shortName, String regionCode) {
        return list(
                "select distinct u from Unit u join u.aliases a where a.regionCode = ?1 and a.key = ?2 and u.state <> 'MERGED'",
                regionCode,
                UnitNames.key(shortName));
    }

    /** Units of a region and of those below it, in the order of their regions. */
    public List<Unit> within(String regionCode, int most) {
        return find("regionCode like ?1 order by regionCode, name, id", new Reach(regionCode).prefix() + "%")
                .page(0, most)
                .list();
    }

    /** Units of these regions, or called something there, and those with these ids, each with its names. */
    public List<Unit> withAliases(Collection<String> regionCodes, Collection<String> ids) {
        return list(
                "select distinct u from Unit u left join fetch u.aliases where u.regionCode in ?1 or u.id in ?2"
                        + " or exists (select 1 from u.aliases a where a.regionCode in ?1)",
                regionCodes,
                ids);
    }

    /** Units of some states whose name contains the text, of one region (without those below it) or of all. */
    public PanacheQuery<Unit> search(@Nullable String text, @Nullable String regionCode, @Nullable UnitState state) {
        return find(
                "(:text is null or name like :text) and (:region is null or regionCode = :region)"
                        + " and (:state is null or state = :state)",
                Sort.by("regionCode").and("name"),
                Parameters.with("text", text == null ? null : "%" + text + "%")
                        .and("region", regionCode)
                        .and("state", state));
    }
}
