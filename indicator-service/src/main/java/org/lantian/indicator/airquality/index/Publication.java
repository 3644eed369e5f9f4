package org.lantian.indicator.airquality.index;

/** Whether an index may be shown, or only its concentrations and individual indices (HJ 633-2026 5.3.1). */
public enum Publication {
    PUBLISHED,
    WITHHELD
}
