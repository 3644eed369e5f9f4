package org.lantian.house.first;

import java.time.Instant;
import org.lantian.house.first.rest.DoorResource;

/** Breaks: the domain enters a door; time is read without the clock. */
public class Caller {

    DoorResource door() {
        return new DoorResource();
    }

    Instant now() {
        return Instant.now();
    }
}
