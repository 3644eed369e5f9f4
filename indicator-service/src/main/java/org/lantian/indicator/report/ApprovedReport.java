package org.lantian.indicator.report;

import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;

/** A value that counts, exact, in the terms of its target. */
public record ApprovedReport(Period period, ReportKind kind, Fraction value) {}
