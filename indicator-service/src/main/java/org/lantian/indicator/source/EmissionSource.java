package org.lantian.indicator.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that emits and has a monitor. */
@Entity
@Table(name = "emission_source")
class EmissionSource {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    private String enterprise;

    @Column(name = "region_code")
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column
    private SourceKind kind;

    @Column(name = "unit_id")
    private @Nullable String unitId;

    @Column(name = "monitored_from")
    private LocalDate monitoredFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<SourceLimit> limits;

    @Version
    private long version;

    protected EmissionSource() {}

    EmissionSource(String code, SourceData data) {
        this.code = code;
        describe(data);
    }

    void describe(SourceData data) {
        name = data.name();
        enterprise = data.enterprise();
        regionCode = data.regionCode();
        kind = data.kind();
        unitId = data.unitId();
        monitoredFrom = data.monitoredFrom();
        limits = List.copyOf(data.limits());
    }

    boolean isAs(SourceData data) {
        return view().equals(new EmissionSource(code, data).at(version));
    }

    private SourceView at(long version) {
        this.version = version;
        return view();
    }

    String code() {
        return code;
    }

    String regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    SourceView view() {
        return new SourceView(
                code, name, enterprise, regionCode, kind, kind.label(), unitId, monitoredFrom, limits, version);
    }
}
