/** Rows judged one by one: each becomes an observation, repeats another, or is refused with its reason. */
@NullMarked
package org.lantian.indicator.observation.screening;

import org.jspecify.annotations.NullMarked;
