package org.lantian.task.measure;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A measure segment as it was issued: what all its assignments share. Only who leads it can change, when units merge. */
@Entity
public class Measure {

    @Id
    private UUID id;

    @Column
    private UUID planId;

    @Column
    private String planTitle;

    @Column
    private String regionCode;

    @Column
    private String number;

    @Column
    private int segment;

    @Column
    private String title;

    @Column
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> section;

    @Column
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> milestones;

    @Column
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recurring> recurring;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> leadUnitIds;

    Measure() {}

    /** A measure that the plan's text does not name. */
    public static Measure byHand(Measure ofPlan, String title, @Nullable String leadUnitId) {
        var measure = new Measure();
        measure.id = UUID.randomUUID();
        measure.planId = ofPlan.planId;
        measure.planTitle = ofPlan.planTitle;
        measure.regionCode = ofPlan.regionCode;
        measure.number = "交办";
        measure.segment = 1;
        measure.title = title;
        measure.section = List.of();
        measure.milestones = List.of();
        measure.recurring = List.of();
        measure.leadUnitIds = leadUnitId == null ? List.of() : List.of(leadUnitId);
        return measure;
    }

    public Measure(MeasureIssued issued) {
        id = issued.measureId();
        planId = issued.planId();
        planTitle = issued.planTitle();
        regionCode = issued.regionCode();
        number = issued.number();
        segment = issued.segment();
        title = issued.title();
        section = issued.section();
        milestones = issued.milestones();
        recurring = issued.recurring();
        leadUnitIds = issued.leadUnitIds();
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public String planTitle() {
        return planTitle;
    }

    /** The region of its plan. */
    public String regionCode() {
        return regionCode;
    }

    public String number() {
        return number;
    }

    public int segment() {
        return segment;
    }

    public String title() {
        return title;
    }

    public List<String> leadUnitIds() {
        return leadUnitIds;
    }

    // What only the view of one assignment shows is read only then: a list of a hundred has a hundred measures.

    public List<String> section() {
        return section;
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    public List<Recurring> recurring() {
        return recurring;
    }

    /** The measure as people cite it: {@code 10#2}. */
    public String citation() {
        return segment > 1 ? number + "#" + segment : number;
    }

    /** The successor of a lead leads, and reviews what the others submit. */
    public void succeed(String unitId, String successorId) {
        if (leadUnitIds.contains(unitId)) {
            leadUnitIds = leadUnitIds.stream()
                    .map(lead -> lead.equals(unitId) ? successorId : lead)
                    .distinct()
                    .toList();
        }
    }
}
