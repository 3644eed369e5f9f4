package org.lantian.task.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A region of the copy. */
@Entity
class Region {

    @Id
    String code;

    @Column
    String name;

    Region() {}
}
