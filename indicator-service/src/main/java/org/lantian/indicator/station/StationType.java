package org.lantian.indicator.station;

/** Who runs a station and what for; only national and provincial control stations stand for a region's air (HJ 663). */
public enum StationType {
    NATIONAL("国控"),
    PROVINCIAL("省控"),
    TOWNSHIP("乡镇"),
    INDUSTRIAL_PARK("工业园区"),
    CONSTRUCTION_SITE("施工工地"),
    EMISSION_SOURCE("排放源");

    private final String label;

    StationType(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
