package org.lantian.kit.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something to change. */
@Entity
@Table(name = "thing")
class Thing {

    @Id
    String id = "";

    String name = "";

    @Concealed
    @Nullable
    String secret;

    @Version
    long version;
}
