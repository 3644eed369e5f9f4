package org.lantian.notification.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One rule as an administrator has put it. */
@Entity
class Policy {

    @Id
    String key;

    @Column
    String path;

    @Column
    String name;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    String body;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    protected Policy() {}

    static String key(String path, String name) {
        return path + "/" + name;
    }

    static Policy create(String path, String name) {
        var policy = new Policy();
        policy.key = key(path, name);
        policy.path = path;
        policy.name = name;
        return policy;
    }

    void say(String body, String by, Instant now) {
        this.body = body;
        this.changedBy = by;
        this.changedAt = now;
    }
}
