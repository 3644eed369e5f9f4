package org.lantian.notification.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.Concealed;
import org.lantian.notification.template.Words.Language;

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

    /** Used only when another contact point of the unit has failed. */
    @Column
    boolean standby;

    @Column
    @Enumerated(EnumType.STRING)
    Language language;

    @Column(name = "verified_at")
    @Nullable
    Instant verifiedAt;

    @Column(name = "code_hash")
    @Concealed
    @Nullable
    String codeHash;

    @Column(name = "code_until")
    @Nullable
    Instant codeUntil;

    @Column(name = "code_tries")
    int codeTries;

    @Column(name = "previous_secret")
    @Concealed
    @Nullable
    String previousSecret;

    @Column(name = "previous_secret_until")
    @Nullable
    Instant previousSecretUntil;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    protected ContactPoint() {}

    private static final int MOST_TRIES = 5;

    static ContactPoint create(String id, ContactData data, String by, Instant now) {
        var point = new ContactPoint();
        point.id = id;
        point.replace(data, by, now, now);
        return point;
    }

    /** A new address is not verified. A new secret is signed with beside the one before, until that moment. */
    void replace(ContactData data, String by, Instant now, Instant oldSecretUntil) {
        if (!data.address().equals(address) || data.channel() != channel) {
            verifiedAt = null;
            codeHash = null;
            previousSecret = null;
            secret = null;
        }
        if (secret != null && !secret.equals(data.secret())) {
            previousSecret = secret;
            previousSecretUntil = oldSecretUntil;
        }
        unitId = data.unitId();
        channel = data.channel();
        address = data.address();
        secret = data.secret();
        standby = data.isStandby();
        language = data.inLanguage();
        changedBy = by;
        changedAt = now;
    }

    String newCode(Instant now, Duration validity) {
        var code = VerificationCode.draw();
        codeHash = code.hash(id);
        codeUntil = now.plus(validity);
        codeTries = 0;
        return code.code();
    }

    /** True when it is verified now, or was before. */
    boolean accepts(VerificationCode code, Instant now) {
        if (verifiedAt != null) {
            return true;
        }
        codeTries++;
        boolean right = codeHash != null
                && codeUntil != null
                && now.isBefore(codeUntil)
                && codeTries <= MOST_TRIES
                && codeHash.equals(code.hash(id));
        if (right) {
            verifiedAt = now;
            codeHash = null;
        }
        return right;
    }

    /** The keys to sign with: the present one, and for a while the one before. */
    List<String> secrets(Instant now) {
        if (secret == null) {
            return List.of();
        }
        return previousSecret != null && previousSecretUntil != null && now.isBefore(previousSecretUntil)
                ? List.of(secret, previousSecret)
                : List.of(secret);
    }

    /** True when replacing it with these data would change nothing. */
    boolean says(ContactData data) {
        return unitId.equals(data.unitId())
                && channel == data.channel()
                && address.equals(data.address())
                && Objects.equals(secret, data.secret())
                && standby == data.isStandby()
                && language == data.inLanguage();
    }
}
