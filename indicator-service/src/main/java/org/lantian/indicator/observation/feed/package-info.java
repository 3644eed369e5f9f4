/** Observations that come by a topic instead of a request: taken with the same care, and answered by an event. */
@NullMarked
package org.lantian.indicator.observation.feed;

import org.jspecify.annotations.NullMarked;
