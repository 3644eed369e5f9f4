package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;

/**
 * A figure that a verdict rests on.
 *
 * @param what in Chinese
 * @param unit unit code of the value
 * @param basis where it comes from, in Chinese
 */
public record Input(String what, String period, BigDecimal value, String unit, String basis) {}
