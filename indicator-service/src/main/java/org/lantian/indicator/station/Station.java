package org.lantian.indicator.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;

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
    }

    boolean isAs(StationData data) {
        return name.equals(data.name())
                && regionCode.equals(data.regionCode())
                && type == data.type()
                && longitude.compareTo(data.longitude()) == 0
                && latitude.compareTo(data.latitude()) == 0;
    }

    String regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    StationView view() {
        return new StationView(code, name, regionCode, type, type.label(), longitude, latitude, version);
    }
}
