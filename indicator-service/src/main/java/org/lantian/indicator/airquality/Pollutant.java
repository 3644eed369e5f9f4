package org.lantian.indicator.airquality;

/**
 * The six basic pollutants of GB 3095; the constant's name is the code in the API and in files. Concentrations are in
 * µg/m³, CO in mg/m³, and are published with {@link #decimals()} decimals.
 */
public enum Pollutant {
    SO2("SO₂", "二氧化硫"),
    NO2("NO₂", "二氧化氮"),
    CO("CO", "一氧化碳"),
    O3("O₃", "臭氧"),
    PM10("PM₁₀", "可吸入颗粒物"),
    PM25("PM₂.₅", "细颗粒物");

    private final String symbol;
    private final String label;

    Pollutant(String symbol, String label) {
        this.symbol = symbol;
        this.label = label;
    }

    /** How people write it. */
    public String symbol() {
        return symbol;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    public String unit() {
        return this == CO ? "mg/m³" : "µg/m³";
    }

    /** Decimals of an hourly or daily concentration (HJ 633-2026 4.2.2 and 4.2.3). */
    public int decimals() {
        return this == CO ? 1 : 0;
    }

    /** PM10 or PM2.5: what sand and dust consist of. */
    public boolean particulate() {
        return this == PM10 || this == PM25;
    }

    /** What stands for a day: the 24-h mean, for O3 the daily maximum 8-h mean. */
    public Averaging ofDay() {
        return this == O3 ? Averaging.EIGHT_HOURS : Averaging.DAY;
    }
}
