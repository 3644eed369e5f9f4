package org.lantian.indicator.evaluation.rule;

/** Whether a figure rests on all hours or leaves out PM10 and PM2.5 of approved sand and dust (环办监测〔2016〕120号). */
public enum Dust {
    INCLUDED,
    EXCLUDED
}
