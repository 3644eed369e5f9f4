/** Supervision slips: the paper that goes with a step of the ladder. */
@NullMarked
package org.lantian.notification.slip;

import org.jspecify.annotations.NullMarked;
