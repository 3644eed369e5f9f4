package org.lantian.indicator.source;

/** What kind of source a monitor watches. */
public enum SourceKind {
    GAS_BOILER("燃气锅炉"),
    STACK("工业排放口"),
    GAS_STATION("加油站油气回收"),
    CONSTRUCTION_SITE("施工工地"),
    OTHER("其他");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
