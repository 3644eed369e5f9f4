package org.lantian.indicator.airquality;

/** The two zones of GB 3095: class 1 is nature reserves and the like, class 2 is where people live and work. */
public enum Zone {
    CLASS1,
    CLASS2
}
