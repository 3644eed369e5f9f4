package org.lantian.indicator.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.directory.UnitAnswers;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.request.Origins;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Keeps the targets that plans set and withdraw, and those that planners register by hand. */
@ApplicationScoped
@Transactional
public class TargetRegister {

    private final Targets targets;
    private final EntityManager entities;
    private final Indicators indicators;
    private final Directory directory;
    private final Event<TargetRegistered> registered;
    private final Event<TargetContinued> continuing;
    private final Origins origins;

    TargetRegister(
            Targets targets,
            EntityManager entities,
            Indicators indicators,
            Directory directory,
            Event<TargetRegistered> registered,
            Event<TargetContinued> continuing,
            Origins origins) {
        this.targets = targets;
        this.entities = entities;
        this.indicators = indicators;
        this.directory = directory;
        this.registered = registered;
        this.continuing = continuing;
        this.origins = origins;
    }

    /** A target after it was registered, and whether it is new. */
    public record Registered(TargetView target, boolean created) {}

    public void set(TargetSet set) {
        if (entities.find(WithdrawnTarget.class, set.targetId()) == null) {
            carryOn(set);
            origins.note(set.targetId().toString());
            var units = set.units().stream().map(this::answering).toList();
            put(set.targetId(), Origin.of(set), set.regionCode(), set.regionName(), Goal.of(set), units);
        }
    }

    /** Its verdicts go on; the former target ends, also when it is heard of only later. */
    private void carryOn(TargetSet set) {
        var continued = set.continues();
        if (continued == null || targets.findById(set.targetId()) != null) {
            return;
        }
        targets.findByIdOptional(continued.targetId())
                .filter(former -> !former.isWithdrawn())
                .ifPresent(former -> {
                    var target = new Target(
                            set.targetId(), Origin.of(set), set.regionCode(), set.regionName(), Goal.of(set));
                    target.carryOn(former);
                    targets.persistAndFlush(target);
                    continuing.fire(new TargetContinued(former.id(), target.id()));
                });
        withdraw(new TargetWithdrawn(continued.targetId(), "由《" + set.planTitle() + "》延续"));
    }

    /** The plan may have been drawn up before the unit was merged. */
    private AnsweringUnit answering(AnsweringUnit named) {
        return directory.successorOf(named.unitId()).map(named::passedTo).orElse(named);
    }

    void succeed(@Observes UnitAnswers change) {
        targets.answeredBy(change.formerId()).forEach(target -> target.succeed(change.formerId(), change.unit()));
    }

    /** A withdrawal that comes before its target is remembered, and wins. */
    public void withdraw(TargetWithdrawn withdrawn) {
        entities.merge(new WithdrawnTarget(withdrawn.targetId(), withdrawn.reason()));
        targets.findByIdOptional(withdrawn.targetId()).ifPresent(target -> target.withdraw(withdrawn.reason()));
    }

    /** Registers a target by hand. The same said again is the same target, whoever says it. */
    public Registered register(TargetData data, Caller caller) {
        var region = directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        var indicator = indicators
                .of(data.indicatorCode())
                .orElseThrow(() -> new Refusal.Invalid(
                        "unknown_indicator", "indicatorCode", "the catalogue has no " + data.indicatorCode()));
        Registrable.check(data, indicator);
        var phases = data.phases() == null ? List.<Phase>of() : data.phases();
        if (phases.isEmpty()) {
            return register(data, region, indicator);
        }
        return phases.stream()
                .sorted(Comparator.comparingInt(Phase::year))
                .map(phase -> register(data.in(phase), region, indicator))
                .reduce((earlier, later) -> new Registered(later.target(), earlier.created() || later.created()))
                .orElseThrow();
    }

    private Registered register(TargetData data, Region region, Indicator indicator) {
        var id = idOf(data);
        var known = targets.findById(id);
        if (known != null) {
            return new Registered(known.view(), false);
        }
        var target = put(
                id,
                Origin.document(data.source()),
                region.code(),
                region.name(),
                Goal.of(data, indicator),
                named(data.units()));
        return new Registered(target.view(), true);
    }

    public TargetView get(UUID id, Caller caller) {
        return seen(id, caller).view();
    }

    /** A target that stands, as far as the caller may see it. */
    public Target seen(UUID id, Caller caller) {
        return targets.findByIdOptional(id)
                .filter(target -> !target.isWithdrawn())
                .filter(target -> caller.reach().covers(target.regionCode()) || answers(target, caller))
                .orElseThrow(() -> new Refusal.NotFound("target", id));
    }

    private static boolean answers(Target target, Caller caller) {
        return target.units().stream()
                .anyMatch(unit -> caller.unit().filter(unit.unitId()::equals).isPresent());
    }

    public Page<TargetView> find(
            @Nullable UUID planId,
            @Nullable String regionCode,
            @Nullable Verdict verdict,
            Caller caller,
            Paging paging) {
        var wanted = new Targets.Wanted(
                planId, regionCode, verdict, caller.reach(), caller.unit().orElse(null));
        return Page.of(targets.find(wanted), paging, Target::view);
    }

    public List<Target> partsOf(UUID parentId) {
        return targets.partsOf(parentId);
    }

    /** The parts, which nobody else judges or changes until the transaction ends. */
    public List<Target> partsToChange(UUID parentId) {
        return targets.partsToChange(parentId);
    }

    /** What falls to a region below: its plan's target that was left to the upper level gets its value, or there is a new one. */
    public Target part(Target whole, Region region, BigDecimal value, BigDecimal weight) {
        var goal = whole.wanted();
        var part = targets.withoutValue(region.code(), String.valueOf(goal.indicatorCode())).stream()
                .filter(target ->
                        target.goal().leftToSuperior() && target.goal().sharesTimeWith(goal))
                .findFirst()
                .orElseGet(() -> put(
                        UUID.nameUUIDFromBytes((whole.id() + "|" + region.code()).getBytes(UTF_8)),
                        Origin.document("分解自" + whole.regionName() + "的目标"),
                        region.code(),
                        region.name(),
                        goal.with(value, goal.period()),
                        List.of()));
        part.take(whole.id(), value, weight);
        return part;
    }

    /** It is no part of an upper target any more: a target of its own plan stays, one that was only a part ends. */
    public void dropPart(Target part) {
        if (part.goal().leftToSuperior()) {
            part.release();
        } else {
            part.withdraw("不再是上级目标的组成部分");
        }
    }

    private Target put(
            UUID id, Origin origin, String regionCode, String regionName, Goal goal, Collection<AnsweringUnit> units) {
        var target = targets.findByIdOptional(id).orElseGet(() -> new Target(id, origin, regionCode, regionName, goal));
        target.set(origin, regionCode, regionName, goal, units);
        targets.persist(target);
        registered.fire(new TargetRegistered(target));
        return target;
    }

    private List<AnsweringUnit> named(@Nullable List<TargetData.NamedUnit> units) {
        List<AnsweringUnit> answering = new ArrayList<>();
        for (var unit : units == null ? List.<TargetData.NamedUnit>of() : units) {
            var field = "units[" + answering.size() + "].unitId";
            var known = directory
                    .unit(unit.unitId())
                    .orElseThrow(() -> new Refusal.Invalid("unknown_unit", field, "there is no unit " + unit.unitId()));
            answering.add(new AnsweringUnit(
                    known.unitId(),
                    known.name(),
                    known.regionCode(),
                    unit.role() == null ? "RESPONSIBLE" : unit.role()));
        }
        return answering;
    }

    private static UUID idOf(TargetData data) {
        var key = String.join(
                "|",
                data.regionCode(),
                data.indicatorCode(),
                data.comparator().symbol(),
                data.value() == null ? "" : data.value().stripTrailingZeros().toPlainString(),
                String.valueOf(data.unit()),
                String.valueOf(data.baselineYear()),
                data.period() == null
                        ? String.valueOf(data.dueOn())
                        : Period.parse(data.period()).toString(),
                data.source());
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }
}
