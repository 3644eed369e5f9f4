package org.lantian.indicator.reduction;

/** What projects cut; each has its indicator in the catalogue. */
public enum CutPollutant {
    NOX("氮氧化物", "NOX_REDUCTION"),
    VOCS("挥发性有机物", "VOCS_REDUCTION");

    private final String label;
    private final String indicatorCode;

    CutPollutant(String label, String indicatorCode) {
        this.label = label;
        this.indicatorCode = indicatorCode;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Code of the indicator that sums these cuts. */
    public String indicatorCode() {
        return indicatorCode;
    }
}
