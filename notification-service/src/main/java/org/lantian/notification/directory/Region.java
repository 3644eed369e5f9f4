package org.lantian.notification.directory;

import java.util.ArrayList;
import java.util.List;

/** What a region's code says by itself: two digits each for province, prefecture and county, three more for townships. */
public final class Region {

    /** The level of a region. */
    public enum Level {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }

    private Region() {}

    public static Level levelOf(String code) {
        if (code.length() > 6 && !code.endsWith("000")) {
            return Level.TOWNSHIP;
        }
        if (code.startsWith("00")) {
            return Level.COUNTRY;
        }
        if (code.startsWith("0000", 2)) {
            return Level.PROVINCE;
        }
        return code.startsWith("00", 4) ? Level.PREFECTURE : Level.COUNTY;
    }

    /** The region itself and all that it lies in, the nearest first. */
    public static List<String> upFrom(String code) {
        List<String> codes = new ArrayList<>();
        codes.add(code);
        if (code.length() >= 6) {
            for (var up : List.of(
                    code.substring(0, 6), code.substring(0, 4) + "00", code.substring(0, 2) + "0000", "000000")) {
                if (!codes.contains(up)) {
                    codes.add(up);
                }
            }
        }
        return codes;
    }
}
