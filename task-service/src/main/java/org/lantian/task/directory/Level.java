package org.lantian.task.directory;

/** The level of administration that a region code stands for: two digits each for province, prefecture and county, then townships. */
public enum Level {
    COUNTRY("国家级"),
    PROVINCE("省级"),
    PREFECTURE("地市级"),
    COUNTY("县级"),
    TOWNSHIP("乡镇级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    public static Level of(String regionCode) {
        if (regionCode.length() > 6 && !regionCode.endsWith("000")) {
            return TOWNSHIP;
        }
        var code = regionCode.substring(0, Math.min(6, regionCode.length()));
        if (code.endsWith("000000")) {
            return COUNTRY;
        }
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") ? PREFECTURE : COUNTY;
    }
}
