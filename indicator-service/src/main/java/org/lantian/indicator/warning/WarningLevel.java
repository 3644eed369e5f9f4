package org.lantian.indicator.warning;

/**
 * Levels of heavy-pollution warnings, the gravest last. The national scheme has yellow, orange and red since 2018 (环办大气函〔2018〕875号);
 * blue is that of 2017 (环大气〔2017〕86号), which local plans may keep.
 */
public enum WarningLevel {
    BLUE("蓝色预警"),
    YELLOW("黄色预警"),
    ORANGE("橙色预警"),
    RED("红色预警");

    private final String label;

    WarningLevel(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
