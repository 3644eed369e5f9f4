package org.lantian.indicator.directory;

/**
 * A unit answers from now on where another did, which was merged into it, or where it did itself by another name. Told within
 * this service.
 */
public record UnitAnswers(String formerId, Unit unit) {}
