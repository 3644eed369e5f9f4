/** Measures how fast an event becomes a delivered notice, beside the least that could be done for it. */
@NullMarked
package org.lantian.benchmark.notices;

import org.jspecify.annotations.NullMarked;
