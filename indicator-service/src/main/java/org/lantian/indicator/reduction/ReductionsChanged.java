package org.lantian.indicator.reduction;

/** What projects of this region cut has changed; said inside the service, in the transaction of the change. */
public record ReductionsChanged(String regionCode) {}
