package org.lantian.task.measure;

/** In which role a unit is held responsible for a measure. */
public enum Role {
    LEAD("牵头单位"),
    COOPERATING("配合单位"),
    RESPONSIBLE("责任单位"),
    IMPLEMENTING("落实单位");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
