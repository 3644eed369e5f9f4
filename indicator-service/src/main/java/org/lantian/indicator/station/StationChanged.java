package org.lantian.indicator.station;

import java.util.Set;

/**
 * What is said about a station has changed, or it is new; said inside the service, in the same transaction.
 *
 * @param regionCodes the regions that it belongs to, and belonged to before
 */
public record StationChanged(String station, Set<String> regionCodes) {

    /** Other approved dust may hold in its new region. */
    public boolean hasMoved() {
        return regionCodes.size() > 1;
    }
}
