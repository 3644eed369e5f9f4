package org.lantian.notification.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.Concealed;

/** Where a unit is reached. The address is personal data: it is shown to those who keep it, and never logged. */
@Entity
@Table(name = "contact_point")
class ContactPoint {

    @Id
    String id;

    @Column(name = "unit_id")
    String unitId;

    @Column
    @Enumerated(EnumType.STRING)
    Channel channel;

    @Concealed
    @Column
    String address;

    @Concealed
    @Column
    @Nullable
    String secret;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    protected ContactPoint() {}

    static ContactPoint create(String id, ContactData data, String by, Instant now) {
        var point = new ContactPoint();
        point.id = id;
        point.replace(data, by, now);
        return point;
    }

    void replace(ContactData data, String by, Instant now) {
        unitId = data.unitId();
        channel = data.channel();
        address = data.address();
        secret = data.secret();
        changedBy = by;
        changedAt = now;
    }

    /** True when replacing it with these data would change nothing. */
    boolean says(ContactData data) {
        return data.equals(new ContactData(unitId, channel, address, secret));
    }
}
