package org.lantian.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;

/** The targets that stand, and which of them are due for judgement. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {

    private static final int SKIP_LOCKED = -2;

    private final Event<TargetsDoubted> doubted;

    Targets(Event<TargetsDoubted> doubted) {
        this.doubted = doubted;
    }

    /**
     * Some targets whose figures may have changed, or which were last judged on another day; locked until the transaction ends,
     * those that another replica holds left out. Targets of one region come together: they share its figures.
     */
    public List<Target> dueForJudgement(LocalDate today, int atMost) {
        return find(
                        "withdrawnReason is null and (stale or judgedOn is null or judgedOn <> :today) order by regionCode, id",
                        Parameters.with("today", today))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }

    /** Marks the targets of all regions that contain one of these for judgement. */
    public void markStale(Set<String> changedRegions) {
        var regions = getEntityManager()
                .createQuery("select distinct regionCode from Target", String.class)
                .getResultList();
        var concerned = regions.stream()
                .filter(region -> changedRegions.stream().anyMatch(new Reach(region)::covers))
                .toList();
        if (!concerned.isEmpty()) {
            update("stale = true where withdrawnReason is null and regionCode in ?1", concerned);
        }
        doubted.fire(new TargetsDoubted());
    }

    /** Marks one for judgement, also where it is marked: whoever judges it at this moment has not seen what changed. */
    public void doubt(UUID id) {
        update("stale = true where id = ?1", id);
        doubted.fire(new TargetsDoubted());
    }

    /** The targets that want the same of other years: the phases of one plan or document, this one among them. */
    public List<Target> phasesOf(Target target) {
        var origin = target.origin();
        var goal = target.goal();
        if (goal.indicatorCode() == null || (origin.planId() == null && origin.source() == null)) {
            return List.of(target);
        }
        return find(
                        "withdrawnReason is null and regionCode = :region and goal.indicatorCode = :code"
                                + " and goal.comparator = :comparator and "
                                + (origin.planId() == null
                                        ? "origin.planId is null and origin.source = :origin"
                                        : "origin.planId = :origin")
                                + " and coalesce(goal.scope, '') = :scope order by goal.period, goal.dueOn, id",
                        Parameters.with("region", target.regionCode())
                                .and("code", goal.indicatorCode())
                                .and("comparator", goal.comparator())
                                .and("origin", origin.planId() == null ? origin.source() : origin.planId())
                                .and("scope", goal.scope() == null ? "" : goal.scope()))
                .list();
    }

    /** A region's own targets on an indicator. */
    public List<Target> of(String regionCode, String indicatorCode) {
        return list(
                "withdrawnReason is null and regionCode = ?1 and goal.indicatorCode = ?2 order by id",
                regionCode,
                indicatorCode);
    }

    List<Target> partsOf(UUID parentId) {
        return findPartsOf(parentId).list();
    }

    /** The parts, locked until the transaction ends: whoever judges them meanwhile comes before or after. */
    List<Target> partsToChange(UUID parentId) {
        return findPartsOf(parentId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private PanacheQuery<Target> findPartsOf(UUID parentId) {
        return find("withdrawnReason is null and parentId = ?1 order by regionCode, id", parentId);
    }

    /** A region's own targets on an indicator that state no value, locked until the transaction ends. */
    List<Target> withoutValue(String regionCode, String indicatorCode) {
        return find(
                        "withdrawnReason is null and regionCode = ?1 and goal.indicatorCode = ?2"
                                + " and goal.value is null order by id",
                        regionCode,
                        indicatorCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Target> answeredBy(String unitId) {
        return list("select distinct t from Target t join t.units u where u.unitId = ?1", unitId);
    }

    PanacheQuery<Target> find(Wanted wanted) {
        List<String> conditions = new ArrayList<>(List.of("withdrawnReason is null"));
        var parameters = new Parameters();
        if (wanted.planId() != null) {
            conditions.add("origin.planId = :planId");
            parameters.and("planId", wanted.planId());
        }
        if (wanted.regionCode() != null) {
            conditions.add("regionCode = :regionCode");
            parameters.and("regionCode", wanted.regionCode());
        }
        if (wanted.verdict() != null) {
            conditions.add("judgement.verdict = :verdict");
            parameters.and("verdict", wanted.verdict());
        }
        var own = wanted.ownUnit() == null ? "" : " or exists (select 1 from target.units u where u.unitId = :unit)";
        conditions.add("(regionCode like :within" + own + ")");
        parameters.and(
                "within", wanted.reach().prefix() == null ? "-" : wanted.reach().prefix() + "%");
        if (wanted.ownUnit() != null) {
            parameters.and("unit", wanted.ownUnit());
        }
        return find(
                "from Target target where " + String.join(" and ", conditions)
                        + " order by regionCode, goal.indicator, id",
                parameters);
    }

    /** What a reader asks for, null being any, and what it may see: its region and below, and what its own unit answers for. */
    record Wanted(
            @Nullable UUID planId,
            @Nullable String regionCode,
            @Nullable Verdict verdict,
            Reach reach,
            @Nullable String ownUnit) {}
}
