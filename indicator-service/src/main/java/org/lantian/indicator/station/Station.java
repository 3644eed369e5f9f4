package org.lantian.indicator.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
class Station {

    @Id
    private String code;

    @Column
    private String name;

    @Column(name = "region_code")
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column
    private StationType type;

    @Column
    private BigDecimal longitude;

    @Column
    private BigDecimal latitude;

    @Column(name = "in_service_from")
    private @Nullable LocalDate inServiceFrom;

    @Column(name = "in_service_until")
    private @Nullable LocalDate inServiceUntil;

    @Version
    private long version;

    protected Station() {}

    Station(String code) {
        this.code = code;
    }

    void describe(StationData data) {
        name = data.name();
        regionCode = data.regionCode();
        type = data.type();
        longitude = data.longitude();
        latitude = data.latitude();
        inServiceFrom = data.inServiceFrom();
        inServiceUntil = data.inServiceUntil();
    }

    boolean isAs(StationData data) {
        return name.equals(data.name())
                && regionCode.equals(data.regionCode())
                && type == data.type()
                && longitude.compareTo(data.longitude()) == 0
                && latitude.compareTo(data.latitude()) == 0
                && Objects.equals(inServiceFrom, data.inServiceFrom())
                && Objects.equals(inServiceUntil, data.inServiceUntil());
    }

    String regionCode() {
        return regionCode;
    }

    ServiceTime serviceTime() {
        return new ServiceTime(code, regionCode, inServiceFrom, inServiceUntil);
    }

    long version() {
        return version;
    }

    StationView view() {
        return new StationView(
                code,
                name,
                regionCode,
                type,
                type.label(),
                longitude,
                latitude,
                inServiceFrom,
                inServiceUntil,
                version);
    }
}
