package org.lantian.indicator.dust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.statistics.DustExclusion.ApprovedPeriod;
import org.lantian.kit.problem.Refusal;

@Entity
@Table(name = "dust_period")
class DustPeriod {

    @Id
    private UUID id;

    @Column(name = "region_code")
    private String regionCode;

    @Column
    private Instant begins;

    @Column
    private Instant ends;

    @Column
    private String evidence;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    protected DustPeriod() {}

    DustPeriod(DustPeriodData data, String by, Instant now) {
        id = UUID.randomUUID();
        regionCode = data.regionCode();
        begins = data.from().toInstant();
        ends = data.to().toInstant();
        evidence = data.evidence();
        approvedBy = by;
        approvedAt = now;
    }

    /** From now on figures no longer leave it out; it stays on record. */
    void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw new Refusal.Conflict("already_revoked", "it was revoked at " + revokedAt);
        }
        revokedBy = by;
        revokedAt = now;
    }

    String regionCode() {
        return regionCode;
    }

    LocalDate firstDay() {
        return civil(begins).toLocalDate();
    }

    LocalDate lastDay() {
        return ShanghaiTime.dayOf(civil(ends));
    }

    ApprovedPeriod approved() {
        return new ApprovedPeriod(civil(begins), civil(ends), evidence);
    }

    DustPeriodView view() {
        return new DustPeriodView(
                id, regionCode, begins, ends, evidence, approvedBy, approvedAt, revokedBy, revokedAt, version);
    }

    long version() {
        return version;
    }

    private static LocalDateTime civil(Instant instant) {
        return LocalDateTime.ofInstant(instant, ShanghaiTime.ZONE);
    }
}
