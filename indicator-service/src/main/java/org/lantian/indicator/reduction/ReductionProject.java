package org.lantian.indicator.reduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** A project that cuts emissions: planned, then done, then verified; only what was verified counts, never more than was done. */
@Entity
@Table(name = "reduction_project")
class ReductionProject {

    @Id
    private UUID id;

    @Column(name = "region_code")
    private String regionCode;

    @Column
    private String name;

    @Column
    private String enterprise;

    @Enumerated(EnumType.STRING)
    @Column
    private CutPollutant pollutant;

    @Enumerated(EnumType.STRING)
    @Column
    private ProjectState state = ProjectState.PLANNED;

    @Column(name = "planned_tonnes")
    private BigDecimal plannedTonnes;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "actual_tonnes")
    private @Nullable BigDecimal actualTonnes;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column
    private @Nullable String evidence;

    @Column(name = "verified_tonnes")
    private @Nullable BigDecimal verifiedTonnes;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column
    private @Nullable String remark;

    @Version
    private long version;

    protected ReductionProject() {}

    ReductionProject(ProjectData data) {
        id = UUID.randomUUID();
        describe(data);
    }

    private void describe(ProjectData data) {
        regionCode = data.regionCode();
        name = data.name();
        enterprise = data.enterprise();
        pollutant = data.pollutant();
        plannedTonnes = data.plannedTonnes();
        plannedOn = data.plannedOn();
    }

    void replan(ProjectData data) {
        if (state != ProjectState.PLANNED) {
            throw new Refusal.Conflict("already_completed", "the project is done; its plan is history");
        }
        describe(data);
    }

    /** May be said again until it is verified. */
    void complete(CompletionData data, LocalDate today) {
        if (state == ProjectState.VERIFIED) {
            throw new Refusal.Conflict("already_verified", "what was verified does not change");
        }
        if (data.completedOn().isAfter(today)) {
            throw new Refusal.Invalid("invalid_completion", "completedOn", "not after today");
        }
        actualTonnes = data.actualTonnes();
        completedOn = data.completedOn();
        evidence = data.evidence();
        state = ProjectState.COMPLETED;
    }

    void verify(VerificationData data, String by, LocalDate today) {
        var actual = actualTonnes;
        if (state != ProjectState.COMPLETED || actual == null) {
            throw new Refusal.Conflict("not_completed", "only a project that is done and not verified yet is verified");
        }
        if (data.verifiedTonnes().compareTo(actual) > 0) {
            throw new Refusal.Invalid("invalid_verification", "verifiedTonnes", "more than the project says it cut");
        }
        verifiedTonnes = data.verifiedTonnes();
        remark = data.remark();
        verifiedBy = by;
        verifiedOn = today;
        state = ProjectState.VERIFIED;
    }

    String regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    ProjectView view() {
        return new ProjectView(
                id,
                regionCode,
                name,
                enterprise,
                pollutant,
                pollutant.label(),
                state,
                state.label(),
                plannedTonnes,
                plannedOn,
                actualTonnes,
                completedOn,
                evidence,
                verifiedTonnes,
                verifiedOn,
                verifiedBy,
                remark,
                version);
    }
}
