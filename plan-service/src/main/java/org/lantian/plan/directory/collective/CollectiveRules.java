package org.lantian.plan.directory.collective;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.lantian.kit.caller.Reach;

/** All rules for collective names. */
@ApplicationScoped
public class CollectiveRules implements PanacheRepositoryBase<CollectiveRule, String> {

    /** The administrators' rules for plans of a region, those made for the smallest region around it first. */
    public List<CollectiveRule> ownFor(String regionCode) {
        return list("builtIn = false order by id").stream()
                .filter(rule -> covers(rule.content().regionCode(), regionCode))
                .sorted(Comparator.comparing(CollectiveRules::width))
                .toList();
    }

    PanacheQuery<CollectiveRule> all() {
        return find("order by builtIn, id");
    }

    private static boolean covers(@org.jspecify.annotations.Nullable String ruled, String regionCode) {
        return ruled == null || new Reach(ruled).covers(regionCode);
    }

    private static int width(CollectiveRule rule) {
        var prefix = rule.content().regionCode() == null
                ? null
                : new Reach(rule.content().regionCode()).prefix();
        return prefix == null ? 0 : -prefix.length();
    }
}
