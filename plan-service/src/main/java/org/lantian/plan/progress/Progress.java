package org.lantian.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.lifecycle.Fact;
import org.lantian.plan.lifecycle.FactView;
import org.lantian.plan.lifecycle.PlanFacts;
import org.lantian.plan.lifecycle.PlanLifecycle;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.progress.ProgressView.LightView;

/** Shows the lights of a plan as of any day: from what had happened until that day had ended, whenever it was heard of. */
@ApplicationScoped
@Transactional
public class Progress {

    /** What a light stands for. */
    public enum By {
        MEASURE,
        UNIT,
        REGION,
        PLAN
    }

    private static final Comparator<LightView> WORST_FIRST =
            Comparator.comparing(LightView::light).reversed().thenComparing(LightView::id);

    private final PlanLifecycle lifecycle;
    private final PlanFacts planFacts;
    private final ProgressFacts facts;
    private final Regions regions;
    private final Sight sight;
    private final Clock clock;
    private final LightPolicy policy;

    Progress(
            PlanLifecycle lifecycle,
            PlanFacts planFacts,
            ProgressFacts facts,
            Regions regions,
            Sight sight,
            Clock clock,
            @ConfigProperty(name = "lantian.progress.due-soon-days") int dueSoonDays,
            @ConfigProperty(name = "lantian.progress.unsigned-days") int unsignedDays,
            @ConfigProperty(name = "lantian.progress.red-share-percent") int redSharePercent) {
        this.lifecycle = lifecycle;
        this.planFacts = planFacts;
        this.facts = facts;
        this.regions = regions;
        this.sight = sight;
        this.clock = clock;
        this.policy = new LightPolicy(dueSoonDays, unsignedDays, redSharePercent);
    }

    /** The lights at the end of the day, today's if none is named; those of a plan that has ended stay as they were then. */
    public ProgressView of(UUID planId, @Nullable LocalDate asOf, By by) {
        var plan = lifecycle.plan(planId);
        var today = LocalDate.now(clock);
        var day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new Refusal.Invalid("day_to_come", "asOf", "a day until today, " + today);
        }
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var ended = plan.endedAt();
        var shown = day;
        if (ended != null && ended.isBefore(end)) {
            end = ended;
            shown = LocalDate.ofInstant(ended, clock.getZone());
        }
        var known = new Known(duties(planId, end), targets(planId, end), planFacts.of(planId), shown);
        var items = switch (by) {
            case MEASURE -> byMeasure(known);
            case UNIT -> byUnit(known);
            case REGION -> byRegion(known);
            case PLAN -> List.of(ofPlan(plan, known));
        };
        return new ProgressView(planId, day, by.name().toLowerCase(java.util.Locale.ROOT), items);
    }

    /** What the caller sees of a plan on a day. */
    private record Known(List<Duty> duties, List<TargetJudged> targets, List<FactView> planFacts, LocalDate day) {

        List<TargetJudged> targetsOf(@Nullable UUID measureId) {
            var ids = planFacts.stream()
                    .filter(f -> f.fact().kind() == Fact.Kind.TARGET)
                    .filter(f -> java.util.Objects.equals(f.measureId(), measureId))
                    .map(FactView::id)
                    .toList();
            return targets.stream().filter(t -> ids.contains(t.targetId())).toList();
        }
    }

    private List<Duty> duties(UUID planId, Instant end) {
        return facts.duties(planId, end).stream()
                .collect(Collectors.groupingBy(f -> f.moved().assignmentId(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Duty::after)
                .filter(duty -> !duty.isCancelled() && sight.covers(duty))
                .toList();
    }

    /** The last verdict on each target in each region. */
    private List<TargetJudged> targets(UUID planId, Instant end) {
        Map<String, TargetJudged> last = new LinkedHashMap<>();
        for (var verdict : facts.verdicts(planId, end)) {
            last.put(verdict.targetId() + " " + verdict.regionCode(), verdict);
        }
        return last.values().stream().filter(sight::covers).toList();
    }

    private List<LightView> byMeasure(Known known) {
        List<LightView> lights = new ArrayList<>();
        for (var fact : known.planFacts()) {
            if (fact.fact() instanceof Fact.Measure measure) {
                var board = boardOf(fact.id(), known);
                if (sight.supervises() || !board.lights().isEmpty()) {
                    lights.add(board.view(
                            fact.id().toString(), fact.measure() + " " + measure.title(), board.worst(), List.of()));
                }
            }
        }
        return lights;
    }

    private Board boardOf(UUID measureId, Known known) {
        var board = new Board(policy, known.day());
        known.duties().stream().filter(d -> d.measureId().equals(measureId)).forEach(board::with);
        known.targetsOf(measureId).forEach(board::with);
        return board;
    }

    private List<LightView> byUnit(Known known) {
        Map<String, Board> boards = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (var duty : known.duties()) {
            names.put(duty.unitId(), duty.unitName());
            board(boards, duty.unitId(), known).with(duty);
        }
        for (var target : known.targets()) {
            for (var unit : target.units()) {
                if (sight.covers(target, unit)) {
                    names.putIfAbsent(unit.unitId(), unit.unitName());
                    board(boards, unit.unitId(), known).with(target);
                }
            }
        }
        return boards.entrySet().stream()
                .map(e -> e.getValue()
                        .view(
                                e.getKey(),
                                names.getOrDefault(e.getKey(), e.getKey()),
                                e.getValue().worst(),
                                List.of()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private List<LightView> byRegion(Known known) {
        Map<String, Board> boards = new TreeMap<>();
        known.duties().forEach(d -> board(boards, d.unitRegionCode(), known).with(d));
        known.targets().forEach(t -> board(boards, t.regionCode(), known).with(t));
        return boards.entrySet().stream()
                .map(e -> e.getValue()
                        .view(e.getKey(), regionName(e.getKey()), e.getValue().ofMany(), List.of()))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** By its measures, and by the objectives of the plan as a whole. */
    private LightView ofPlan(PlanView plan, Known known) {
        var measures = byMeasure(known);
        var lights = measures.stream().map(LightView::light).toList();
        var objectives = new Board(policy, known.day());
        known.targetsOf(null).forEach(objectives::with);
        var all = new Board(policy, known.day());
        known.duties().forEach(all::with);
        known.targets().forEach(all::with);
        var light = policy.ofMany(lights).orWorse(objectives.worst());
        var count = "%d项措施：红灯%d，黄灯%d，绿灯%d，灰灯%d"
                .formatted(
                        lights.size(),
                        count(lights, Light.RED),
                        count(lights, Light.YELLOW),
                        count(lights, Light.GREEN),
                        count(lights, Light.GREY));
        return all.view(plan.id().toString(), plan.title(), light, List.of(count));
    }

    private static long count(List<Light> lights, Light light) {
        return lights.stream().filter(l -> l == light).count();
    }

    private Board board(Map<String, Board> boards, String key, Known known) {
        return boards.computeIfAbsent(key, k -> new Board(policy, known.day()));
    }

    private String regionName(String code) {
        var region = regions.findById(code);
        return region == null ? code : region.name();
    }
}
