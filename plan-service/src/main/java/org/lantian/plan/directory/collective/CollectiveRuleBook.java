package org.lantian.plan.directory.collective;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.resolving.Resolution;
import org.lantian.plan.directory.resolving.UnitResolver;
import org.lantian.plan.directory.unit.Units;

/** What administrators do with the rules for collective names: see, try, add, change and remove them. */
@ApplicationScoped
@Transactional
public class CollectiveRuleBook {

    private final CollectiveRules rules;
    private final UnitResolver resolver;
    private final Directory directory;
    private final Regions regions;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    CollectiveRuleBook(
            CollectiveRules rules,
            UnitResolver resolver,
            Directory directory,
            Regions regions,
            Units units,
            Caller caller,
            Clock clock) {
        this.rules = rules;
        this.resolver = resolver;
        this.directory = directory;
        this.regions = regions;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** Own rules first, as they apply. */
    public PanacheQuery<CollectiveRule> rules() {
        return rules.all();
    }

    public CollectiveRule rule(String id) {
        var rule = rules.findById(id);
        if (rule == null) {
            throw new Refusal.NotFound("rule", id);
        }
        return rule;
    }

    public CollectiveRule add(RuleContent content) {
        mustReach(content);
        check(content);
        var rule = new CollectiveRule(UUID.randomUUID().toString(), content, caller.name(), clock.instant());
        rules.persist(rule);
        return rule;
    }

    public CollectiveRule change(String id, RuleContent content, @Nullable String ifMatch) {
        var rule = own(id, ifMatch);
        mustReach(content);
        check(content);
        rule.put(content, caller.name(), clock.instant());
        rules.flush();
        return rule;
    }

    public void remove(String id, @Nullable String ifMatch) {
        rules.delete(own(id, ifMatch));
    }

    /** Who a name in a plan of the region would stand for; with a draft, as if that rule were there. */
    public Resolution tryOut(String text, String regionCode, @Nullable RuleContent draft) {
        var region = directory.region(regionCode);
        List<CollectiveRule> applying = new ArrayList<>();
        if (draft != null) {
            check(draft);
            applying.add(new CollectiveRule("draft", draft, caller.name(), clock.instant()));
        }
        applying.addAll(rules.ownFor(region.code()));
        return resolver.resolve(text, region, applying);
    }

    private CollectiveRule own(String id, @Nullable String ifMatch) {
        var rule = rule(id);
        mustReach(rule.content());
        if (rule.builtIn()) {
            throw new Refusal.Conflict(
                    "built_in", "a built-in rule stays as it is; an own rule of the same name goes first");
        }
        Versions.require(ifMatch, rule.version());
        return rule;
    }

    /** A rule for the whole country is for those who reach it. */
    private void mustReach(RuleContent content) {
        caller.mustReach(content.regionCode() == null ? "000000" : content.regionCode());
    }

    private void check(RuleContent content) {
        List<Reason> reasons = new ArrayList<>();
        if (content.members() == Members.NAMED_LEVELS) {
            reasons.add(new Reason("members", "is what a built-in rule does"));
        }
        if (content.members() == Members.LEVEL && content.level() == null) {
            reasons.add(new Reason("level", "say of which level the regions are"));
        }
        if (content.members() == Members.DEPARTMENT && content.department() == null) {
            reasons.add(new Reason("department", "say which department"));
        }
        if (content.members() == Members.LISTED && content.unitIds().isEmpty()) {
            reasons.add(new Reason("unitIds", "list the units"));
        }
        if (content.regionCode() != null && regions.findById(content.regionCode()) == null) {
            reasons.add(new Reason("regionCode", "no region has the code " + content.regionCode()));
        }
        for (int i = 0; i < content.unitIds().size(); i++) {
            if (units.findById(content.unitIds().get(i)) == null) {
                reasons.add(new Reason(
                        "unitIds[" + i + "]",
                        "there is no unit " + content.unitIds().get(i)));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid("invalid_rule", "the rule cannot be applied as it stands", reasons);
        }
    }
}
