package org.lantian.plan.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
class Disclosure {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "disclosed_by")
    private String disclosedBy;

    @Column(name = "disclosed_at")
    private Instant disclosedAt;

    @Version
    private long version;

    protected Disclosure() {}

    Disclosure(UUID planId, String by, Instant at) {
        this.planId = planId;
        disclosedBy = by;
        disclosedAt = at;
    }

    long version() {
        return version;
    }

    DisclosureView view() {
        return new DisclosureView(planId, disclosedBy, disclosedAt, version);
    }
}
