package org.lantian.notification.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A unit as far as telling it something needs it. Written by {@link Units} alone; mapped for queries about who sees what. */
@Entity
class Unit {

    @Id
    String id;

    @Column
    String name;

    @Column(name = "short_name")
    @Nullable
    String shortName;

    @Column(name = "region_code")
    @Nullable
    String regionCode;

    @Column
    String state;

    @Column(name = "successor_id")
    @Nullable
    String successorId;

    protected Unit() {}
}
