/** Measures what the system costs: time and memory, against bounds that are stated. */
@NullMarked
package org.lantian.benchmark;

import org.jspecify.annotations.NullMarked;
