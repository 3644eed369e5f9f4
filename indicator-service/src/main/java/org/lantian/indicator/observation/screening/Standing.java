package org.lantian.indicator.observation.screening;

import org.lantian.indicator.station.ServiceTime;

/** Whether a caller may send values of a station, and of which days. */
public sealed interface Standing {

    record Unknown() implements Standing {}

    record OutOfReach() implements Standing {}

    record Allowed(ServiceTime serviceTime) implements Standing {}
}
