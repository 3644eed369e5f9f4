package org.lantian.indicator.observation;

/** Days were marked, whose figures are to follow; said inside the service, in the transaction that marks them. */
public record HoursChanged() {}
