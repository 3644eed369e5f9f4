package org.lantian.indicator.evaluation.rule;

import org.lantian.indicator.airquality.Fraction;

/**
 * Tonnes that registered reduction projects cut.
 *
 * @param verified cut and verified: what counts
 * @param actual cut as the projects say, verified or not
 * @param foreseen all that can be counted on until the due date: verified, else actual, else planned
 * @param projects how many there are
 */
public record Cuts(Fraction verified, Fraction actual, Fraction foreseen, int projects) {}
