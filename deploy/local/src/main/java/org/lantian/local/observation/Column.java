package org.lantian.local.observation;

import java.math.BigDecimal;

/** The six columns of the file that are judged, each with its code here and the step from its unit to ours. */
enum Column {
    PM25("PM2.5", 0),
    PM10("PM10", 0),
    SO2("SO2", 0),
    NO2("NO2", 0),
    /** The file gives µg/m³, the standards mg/m³. */
    CO("CO", 3),
    O3("O3", 0);

    private final String header;
    private final int decimalsLeft;

    Column(String header, int decimalsLeft) {
        this.header = header;
        this.decimalsLeft = decimalsLeft;
    }

    String header() {
        return header;
    }

    BigDecimal inOurUnit(String printed) {
        return new BigDecimal(printed).movePointLeft(decimalsLeft);
    }
}
