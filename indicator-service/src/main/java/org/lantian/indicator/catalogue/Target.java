package org.lantian.indicator.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Unit;

/**
 * A quantified goal of a region, with the verdict that stands now and what others were last told of it. What did not change here is
 * not written: others may mark it for judgement meanwhile.
 */
@Entity
@DynamicUpdate
public class Target {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "region_name")
    private String regionName;

    @Embedded
    private Goal goal;

    @ElementCollection
    @CollectionTable(name = "target_unit", joinColumns = @JoinColumn(name = "target_id"))
    private Set<AnsweringUnit> units = new HashSet<>();

    @Embedded
    private Judgement judgement = Judgement.noData(null, "尚未评估");

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Verdict told;

    /** The target of the upper level of which this is a part, and the value that it was given. */
    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "assigned_value")
    private @Nullable BigDecimal assignedValue;

    @Column(name = "part_weight")
    private @Nullable BigDecimal partWeight;

    @Column
    private boolean stale;

    @Column(name = "judged_on")
    private @Nullable LocalDate judgedOn;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Version
    private long version;

    protected Target() {}

    Target(UUID id, Origin origin, String regionCode, String regionName, Goal goal) {
        this.id = id;
        this.origin = origin;
        this.regionCode = regionCode;
        this.regionName = regionName;
        this.goal = goal;
    }

    /** States, or states anew, what is to be reached where and by whom. */
    void set(Origin origin, String regionCode, String regionName, Goal goal, Collection<AnsweringUnit> units) {
        this.origin = origin;
        this.regionCode = regionCode;
        this.regionName = regionName;
        this.goal = goal;
        this.units.clear();
        this.units.addAll(units);
        this.stale = true;
    }

    /** Goes on where the target of a superseded plan stood: nobody is told again what was told of that one. */
    void carryOn(Target former) {
        judgement = former.judgement;
        told = former.told;
        parentId = former.parentId;
        assignedValue = former.assignedValue;
        partWeight = former.partWeight;
        judgedOn = former.judgedOn;
    }

    /** The successor of a merged unit answers in its place. */
    void succeed(String unitId, Unit successor) {
        var passed = units.stream().filter(unit -> unit.unitId().equals(unitId)).toList();
        units.removeAll(passed);
        passed.forEach(unit -> units.add(unit.passedTo(successor)));
    }

    void withdraw(String reason) {
        withdrawnReason = reason;
    }

    boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    public boolean isUnjudged() {
        return judgedOn == null;
    }

    /** Takes the judgement that stands from now on. */
    public void judge(Judgement judgement, LocalDate today) {
        this.judgement = judgement;
        this.judgedOn = today;
        this.stale = false;
    }

    /** Others are told of the verdict that stands. */
    public void tell() {
        told = judgement.verdict();
    }

    /** The verdict that others were told last. */
    public @Nullable Verdict told() {
        return told;
    }

    /** The upper level breaks its target down: this is what falls to this region. */
    void take(UUID parentId, BigDecimal value, BigDecimal weight) {
        this.parentId = parentId;
        this.assignedValue = value;
        this.partWeight = weight;
        this.withdrawnReason = null;
        this.stale = true;
    }

    /** It is no part of an upper target any more. */
    void release() {
        this.parentId = null;
        this.assignedValue = null;
        this.stale = true;
    }

    /** How much it weighs among the parts of an upper target. */
    public BigDecimal partWeight() {
        return partWeight == null ? BigDecimal.ONE : partWeight;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    /** What is to be judged: a value left to the upper level is the one that it gave. */
    public Goal wanted() {
        return goal.value() == null && assignedValue != null ? goal.with(assignedValue, goal.period()) : goal;
    }

    public long version() {
        return version;
    }

    /** It is to be judged again. Only for whoever registers it and alone has it; all others mark it by {@link Targets#doubt}. */
    public void doubt() {
        stale = true;
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public String regionCode() {
        return regionCode;
    }

    public String regionName() {
        return regionName;
    }

    public Goal goal() {
        return goal;
    }

    /** Those named by the plan or by hand, in a stable order; empty where nobody was. */
    public List<AnsweringUnit> units() {
        return units.stream()
                .sorted(Comparator.comparing(AnsweringUnit::unitId).thenComparing(AnsweringUnit::role))
                .toList();
    }

    public Judgement judgement() {
        return judgement;
    }

    TargetView view() {
        return TargetView.of(this);
    }
}
