package org.lantian.indicator.catalogue.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicators;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetRegister;
import org.lantian.indicator.catalogue.breakdown.BreakdownView.PartView;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.kit.rest.Versions;

/**
 * Breaks targets down. A part becomes a target of its region, or gives its value to the one that the region's plan left to the
 * upper level. Parts that together do not satisfy the whole are refused.
 */
@ApplicationScoped
@Transactional
public class Breakdowns {

    private final TargetRegister register;
    private final Indicators indicators;
    private final Directory directory;
    private final Caller caller;

    Breakdowns(TargetRegister register, Indicators indicators, Directory directory, Caller caller) {
        this.register = register;
        this.indicators = indicators;
        this.directory = directory;
        this.caller = caller;
    }

    public BreakdownView get(UUID targetId) {
        return view(register.seen(targetId, caller), register.partsOf(targetId));
    }

    public BreakdownView put(UUID targetId, BreakdownData data, @Nullable String ifMatch) {
        var whole = register.seen(targetId, caller);
        caller.mustReach(whole.regionCode());
        var former = register.partsToChange(targetId);
        var version = version(values(former));
        if (former.isEmpty()) {
            Versions.check(ifMatch, version);
        } else {
            Versions.require(ifMatch, version);
        }
        check(whole, data.parts());
        var regions = data.parts().stream().map(Part::regionCode).collect(Collectors.toSet());
        former.stream().filter(part -> !regions.contains(part.regionCode())).forEach(register::dropPart);
        data.parts()
                .forEach(part -> register.part(
                        whole, directory.named("regionCode", part.regionCode()), part.value(), part.weighs()));
        return view(whole, register.partsOf(targetId));
    }

    private void check(Target whole, List<Part> parts) {
        var indicator = indicator(whole);
        List<Reason> reasons = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            var field = "parts[" + i + "].regionCode";
            var code = parts.get(i).regionCode();
            if (!known.add(code)) {
                reasons.add(new Reason(field, "region " + code + " was named before"));
            } else if (code.equals(whole.regionCode()) || !new Reach(whole.regionCode()).covers(code)) {
                reasons.add(new Reason(field, "region " + code + " does not lie below " + whole.regionCode()));
            } else if (directory.region(code).isEmpty()) {
                reasons.add(new Reason(field, "there is no region " + code));
            }
        }
        if (reasons.isEmpty()) {
            var together = Together.of(whole.wanted(), indicator, parts);
            absent(whole, indicator, known, together)
                    .forEach(region -> reasons.add(new Reason("parts", region.name() + " has no part")));
            if (!together.satisfied()) {
                reasons.add(new Reason("parts", together.words(whole.wanted())));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid("invalid_breakdown", "the parts do not make up the whole", reasons);
        }
    }

    /** A region's figure is the mean of all its cities: none may be left out of one. */
    private List<Region> absent(Target whole, Indicator indicator, Set<String> named, Together together) {
        return together.sum() || !indicator.observed()
                ? List.of()
                : directory.below(whole.regionCode(), "prefecture").stream()
                        .filter(city -> !named.contains(city.code()))
                        .toList();
    }

    private Indicator indicator(Target whole) {
        if (whole.wanted().value() == null) {
            throw new Refusal.Conflict("no_value", "a target without a value cannot be broken down");
        }
        return indicators
                .of(whole.goal().indicatorCode())
                .orElseThrow(() -> new Refusal.Conflict("no_indicator", "the catalogue does not hold its indicator"));
    }

    private BreakdownView view(Target whole, List<Target> parts) {
        var goal = whole.wanted();
        var indicator = indicators.of(goal.indicatorCode()).orElse(null);
        var values = values(parts);
        var together = values.isEmpty() || indicator == null || goal.value() == null
                ? null
                : Together.of(goal, indicator, values);
        return new BreakdownView(
                whole.id(),
                goal.value(),
                together == null ? null : together.printed(),
                together == null ? null : together.satisfied(),
                together == null ? null : together.words(goal),
                parts.stream().map(Breakdowns::part).toList(),
                version(values));
    }

    private static List<Part> values(List<Target> parts) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.wanted().value())
                        .map(value -> new Part(part.regionCode(), value, part.partWeight())))
                .toList();
    }

    private static PartView part(Target part) {
        return new PartView(
                part.id(),
                part.regionCode(),
                part.regionName(),
                part.wanted().value(),
                part.partWeight(),
                part.judgement().verdict(),
                part.judgement().reason());
    }

    /** Follows from the parts alone: verdicts come and go without it. */
    private static long version(List<Part> parts) {
        long version = 0;
        for (var part : parts) {
            var text = part.regionCode()
                    + part.value().stripTrailingZeros().toPlainString()
                    + part.weighs().stripTrailingZeros().toPlainString();
            version = 31 * version + Integer.toUnsignedLong(text.hashCode());
        }
        return version & Long.MAX_VALUE;
    }
}
