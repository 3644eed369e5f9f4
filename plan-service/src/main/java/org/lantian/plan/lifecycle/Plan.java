package org.lantian.plan.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.extraction.PlanReading;

/** An air-quality improvement plan of one region, from the imported draft to its end. */
@Entity
class Plan {

    @Id
    private UUID id;

    private String title;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    private @Nullable String issuer;

    @Column(name = "region_name")
    private @Nullable String printedRegion;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "key_areas")
    private List<String> keyAreas;

    @Column(name = "default_quote")
    private @Nullable String defaultQuote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "default_units")
    private List<DefaultUnit> defaultUnits;

    @Column(name = "consultation_result")
    private @Nullable String consultationResult;

    @Column(name = "consultation_ended_at")
    private @Nullable Instant consultationEndedAt;

    private int measures;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "issued_by")
    private @Nullable String issuedBy;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "predecessor_id")
    private @Nullable UUID predecessorId;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "parent_plan_id")
    private @Nullable UUID parentPlanId;

    @Embedded
    private @Nullable PlanEnd end;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_origin")
    private Origin documentOrigin;

    @Enumerated(EnumType.STRING)
    @Column(name = "default_origin")
    private Origin defaultOrigin;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @SQLRestriction("measure_id is null")
    @OrderBy("ordinal")
    private List<Target> objectives = new ArrayList<>();

    @Version
    private long version;

    protected Plan() {}

    /** A draft as it was read; a document marked 征求意见稿 is in consultation from the start. */
    Plan(PlanReading read, Region region, Indicators indicators, String importedBy, Instant importedAt) {
        this.id = UUID.randomUUID();
        this.title = Objects.requireNonNullElse(read.title(), "");
        this.documentNumber = read.documentNumber();
        this.issuer = read.issuer();
        this.printedRegion = read.region();
        this.regionCode = region.code();
        this.issuedOn = read.issuedOn();
        this.status = read.consultationDraft() ? PlanStatus.CONSULTATION : PlanStatus.DRAFT;
        this.keyAreas = read.keyAreas();
        var byDefault = read.defaultResponsibility();
        this.defaultQuote = byDefault == null ? null : byDefault.quote().text();
        this.defaultUnits = byDefault == null
                ? List.of()
                : byDefault.responsibilities().stream()
                        .map(r -> new DefaultUnit(r.unit(), r.role()))
                        .toList();
        this.measures = read.measures().size();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.documentOrigin = Origin.EXTRACTED;
        this.defaultOrigin = Origin.EXTRACTED;
        read.objectives()
                .forEach(o -> objectives.add(new Target(this, o, indicators.codeOf(o.indicator()), objectives.size())));
    }

    /** Everything of the plan itself that stands in the way of issuing it; empty when nothing does. */
    List<Reason> obstacles() {
        List<Reason> obstacles = new ArrayList<>();
        if (status == PlanStatus.CONSULTATION && consultationEndedAt == null) {
            obstacles.add(new Reason("status", "the consultation has no result yet"));
        } else if (status != PlanStatus.DRAFT && status != PlanStatus.CONSULTATION) {
            obstacles.add(new Reason("status", "the plan is " + status));
        }
        if (title.isBlank()) {
            obstacles.add(new Reason("title", "the plan has no title"));
        }
        return obstacles;
    }

    List<Reason> openConsultation() {
        if (status != PlanStatus.DRAFT) {
            return List.of(new Reason("status", "only a draft can be opened for consultation; the plan is " + status));
        }
        status = PlanStatus.CONSULTATION;
        consultationEndedAt = null;
        return List.of();
    }

    List<Reason> concludeConsultation(String result, Instant now) {
        if (status != PlanStatus.CONSULTATION) {
            return List.of(new Reason("status", "the plan is not in consultation; it is " + status));
        }
        consultationResult = result;
        consultationEndedAt = now;
        return List.of();
    }

    /** Whether its facts may still be corrected: what is issued binds others. */
    boolean isEditable() {
        return status == PlanStatus.DRAFT || status == PlanStatus.CONSULTATION;
    }

    /** Notes that one of its facts was changed, which makes a new version of the plan. */
    void changed(String by, Instant now, int measureCount) {
        changedBy = by;
        changedAt = now;
        measures = measureCount;
    }

    void say(Fact.Document fact) {
        title = fact.title();
        documentNumber = fact.documentNumber();
        issuer = fact.issuer();
        issuedOn = fact.issuedOn();
        keyAreas = List.copyOf(fact.keyAreas());
        documentOrigin = Origin.CORRECTED;
    }

    Fact.Document documentFact() {
        return new Fact.Document(title, documentNumber, issuer, issuedOn, keyAreas);
    }

    Source documentSource() {
        return new Source("", 0, 0, documentOrigin);
    }

    void say(Fact.DefaultResponsibility fact, Source clause) {
        defaultUnits = List.copyOf(fact.units());
        defaultQuote = fact.units().isEmpty() ? null : clause.quote();
        defaultOrigin = clause.origin();
    }

    Fact.DefaultResponsibility defaultFact() {
        return new Fact.DefaultResponsibility(defaultUnits);
    }

    Source defaultSource() {
        return new Source(defaultQuote == null ? "" : defaultQuote, 0, 0, defaultOrigin);
    }

    Target addObjective(Fact.Target fact, @Nullable String indicatorCode, Source from) {
        var added = new Target(this, fact, indicatorCode, from, Measure.after(objectives, Target::ordinal));
        objectives.add(added);
        return added;
    }

    /** Names the plan that this one is to supersede, or the one that it no longer does; or says all that is against it. */
    List<Reason> revise(@Nullable Plan former) {
        List<Reason> obstacles = new ArrayList<>();
        if (status != PlanStatus.DRAFT && status != PlanStatus.CONSULTATION) {
            obstacles.add(new Reason("status", "only a draft can become a revision; the plan is " + status));
        }
        if (former != null) {
            obstacles.addAll(former.obstaclesToSupersedingBy(this));
        }
        if (obstacles.isEmpty()) {
            predecessorId = former == null ? null : former.id;
            if (former != null && parentPlanId == null) {
                parentPlanId = former.parentPlanId;
            }
        }
        return obstacles;
    }

    /** Everything that keeps this plan from being superseded by the other. */
    List<Reason> obstaclesToSupersedingBy(Plan revision) {
        List<Reason> obstacles = new ArrayList<>();
        if (id.equals(revision.id)) {
            obstacles.add(new Reason("predecessor", "a plan cannot supersede itself"));
        }
        if (status != PlanStatus.ISSUED) {
            obstacles.add(
                    new Reason("predecessor", "only a plan in force can be superseded; " + title + " is " + status));
        }
        if (!regionCode.equals(revision.regionCode)) {
            obstacles.add(new Reason(
                    "predecessor", "it is a plan of region " + regionCode + ", not of " + revision.regionCode));
        }
        return obstacles;
    }

    PlanSuperseded supersede(Plan revision, String by, Instant now) {
        status = PlanStatus.SUPERSEDED;
        successorId = revision.id;
        end = new PlanEnd("由《" + revision.title + "》取代", by, now);
        return new PlanSuperseded(id, revision.id, end.reason(), regionCode);
    }

    /** Everything that keeps the plan from being closed, given the drafts that are to supersede it. */
    List<Reason> obstaclesToClosing(List<Plan> revisions) {
        List<Reason> obstacles = new ArrayList<>();
        if (status != PlanStatus.ISSUED) {
            obstacles.add(new Reason("status", "only a plan in force can be closed; it is " + status));
        }
        revisions.forEach(revision -> obstacles.add(new Reason(
                "revision", "a revision of it is being prepared: " + revision.title + " (" + revision.id + ")")));
        return obstacles;
    }

    PlanClosed close(String reason, String by, Instant now) {
        status = PlanStatus.CLOSED;
        end = new PlanEnd(reason, by, now);
        return new PlanClosed(id, reason, regionCode);
    }

    /** Names the plan that this one carries out, or none; or says all that is against it. */
    List<Reason> carryOut(@Nullable Plan parent, List<String> regionsAbove) {
        List<Reason> obstacles = new ArrayList<>();
        if (status == PlanStatus.SUPERSEDED || status == PlanStatus.CLOSED) {
            obstacles.add(new Reason("status", "the plan is " + status));
        }
        if (parent != null && parent.status == PlanStatus.DRAFT) {
            obstacles.add(new Reason("parent", "a plan cannot carry out a draft"));
        }
        if (parent != null && (parent.regionCode.equals(regionCode) || !regionsAbove.contains(parent.regionCode))) {
            obstacles.add(
                    new Reason("parent", "region " + parent.regionCode + " does not lie above region " + regionCode));
        }
        if (obstacles.isEmpty()) {
            parentPlanId = parent == null ? null : parent.id;
        }
        return obstacles;
    }

    /** The plan comes into force; the day of issue is today where the document names none. */
    PlanIssued issue(String by, Instant now, LocalDate today, String regionName, int responsibilities, int targets) {
        status = PlanStatus.ISSUED;
        issuedBy = by;
        issuedAt = now;
        if (issuedOn == null) {
            issuedOn = today;
        }
        return new PlanIssued(
                id,
                title,
                documentNumber,
                issuer,
                regionCode,
                regionName,
                issuedOn,
                horizon(),
                measures,
                responsibilities,
                targets,
                predecessorId);
    }

    /** The latest date of its objectives: what a measure without a date is due with. */
    @Nullable
    LocalDate horizon() {
        return objectives.stream()
                .map(Target::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    PlanView view() {
        return new PlanView(
                id,
                title,
                documentNumber,
                issuer,
                printedRegion,
                regionCode,
                issuedOn,
                status,
                status.label(),
                keyAreas,
                objectives.stream().map(Target::view).toList(),
                defaultQuote == null ? null : new PlanView.DefaultClause(defaultQuote, defaultUnits),
                consultationResult,
                horizon(),
                measures,
                predecessorId,
                successorId,
                parentPlanId,
                end == null ? null : end.reason(),
                end == null ? null : end.at(),
                version);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String regionCode() {
        return regionCode;
    }

    PlanStatus status() {
        return status;
    }

    List<Target> objectives() {
        return objectives;
    }

    @Nullable
    UUID predecessorId() {
        return predecessorId;
    }

    long version() {
        return version;
    }
}
